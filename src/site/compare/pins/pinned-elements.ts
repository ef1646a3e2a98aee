import { PinnedClauses } from './pinned-clauses.ts';

customElements.define('pinned-clauses', PinnedClauses);
