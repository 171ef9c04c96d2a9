import {JournalGrid} from './grid.js';

customElements.define('journal-grid', JournalGrid);
