import trayStyle from './tray.css?url';
import { make } from '../../frame/make.ts';
import { PinTray } from './pin-tray.ts';

const tray = new PinTray();
const style = make('link', { rel: 'stylesheet', href: trayStyle });
// Before its style is there the tray would stand under the foot of the page.
style.addEventListener('load', () => tray.start());
document.head.append(style);
