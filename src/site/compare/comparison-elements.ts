import { RowFilter } from './row-filter.ts';
import { offerRowLinks } from './row-links.ts';

customElements.define('row-filter', RowFilter);
offerRowLinks();
