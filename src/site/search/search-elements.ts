import { PolicySearch } from './policy-search.ts';
import { SlashSwitch } from './slash-switch.ts';

customElements.define('policy-search', PolicySearch);
customElements.define('slash-switch', SlashSwitch);
