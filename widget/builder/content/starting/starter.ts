export { starter } from '@imh/frameworks';
