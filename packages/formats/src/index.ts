export * from './imported.js';
