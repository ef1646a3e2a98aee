import { ClauseTools } from './clause-tools.ts';
import { CopyText } from './copy-text.ts';
import { ReadingPlace } from './reading-place.ts';

customElements.define('clause-tools', ClauseTools);
customElements.define('copy-text', CopyText);
customElements.define('reading-place', ReadingPlace);
