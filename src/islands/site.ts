/** What every page loads: small, and the rest only when it is asked for. */
import './copy-code/copy-code.ts';
import './site-search/search-opener.ts';
import './theme-switch/theme-switch.ts';
import './your-system/your-system.ts';
