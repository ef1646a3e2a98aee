import { ClauseTools } from '../edition/clause-tools.ts';
import { openTray } from '../compare/pins/pin.ts';
import { CopyText } from '../frame/copy-text.ts';
// As a file of its own: a plain import() would bring Vite's preload helper to every page.
import hitMarks from '../search/hit-marks.ts?worker&url';
import { ReadingPlace } from '../edition/reading-place.ts';
import { openSearchByKey } from '../search/open-search.ts';

customElements.define('clause-tools', ClauseTools);
customElements.define('copy-text', CopyText);
customElements.define('reading-place', ReadingPlace);
openSearchByKey();

// Who comes from a search finds the words marked; nobody else loads the marker.
if (location.search.includes('q=')) void import(/* @vite-ignore */ hitMarks);

// Whoever has pinned clauses sees them on every page; nobody else loads the tray.
try {
	if (localStorage.pins) void openTray();
} catch {
	// Storage is blocked: nothing can be pinned.
}
