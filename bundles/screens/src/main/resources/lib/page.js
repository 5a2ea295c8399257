// @ts-check
// One screen as a page of its own, for a host that can only embed an iframe of the same origin and has logged in before.
import { start } from './loader.js';

start();
