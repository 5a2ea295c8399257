import { start } from '/shiming/screens/loader.js';

start({ token: async () => 'demo' });
