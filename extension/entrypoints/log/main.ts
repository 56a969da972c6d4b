// First: it begins to open the log.
import { startApp } from '../../features/start-app.js';
import { defineLogApp } from '../../features/log/define.js';

defineLogApp();
await startApp('log-app');
