/** The address of xterm's own style sheet, for whoever opens a screen. */
export { default as stylesheet } from '@xterm/xterm/css/xterm.css?url';
