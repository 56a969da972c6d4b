import { defineLogApp } from '../../features/log/define.js';
import { startApp } from '../../features/start-app.js';

defineLogApp();
await startApp('log-app');
