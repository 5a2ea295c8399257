// Developer-only: checks the types of the hand-written modules, on a copy in which the vendored bundles are declarations.
import { spawnSync } from 'node:child_process';
import { cpSync, rmSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const copy = join(here, 'build', 'types');
rmSync(copy, { recursive: true, force: true });
cpSync(join(here, '..', 'src', 'main', 'resources', 'lib'), copy,
  { recursive: true, filter: (path) => !path.endsWith(`${sep}vendor`) || !path.includes('resources') });
cpSync(join(here, 'types'), join(copy, 'vendor'), { recursive: true });
const result = spawnSync(process.execPath, [join(here, 'node_modules', 'typescript', 'bin', 'tsc'), '-p', here],
  { stdio: 'inherit' });
process.exitCode = result.status ?? 1;
