/** The build of mammoth that needs nothing of Node; its own types are for the other one. */
declare module 'mammoth/mammoth.browser.js' {
  export { default } from 'mammoth';
}
