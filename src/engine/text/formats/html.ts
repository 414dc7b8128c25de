export { readPlain as readHtml } from './plain';
