// The sign-in pages as a program of their own, to be killed; it says its address when it answers.
import { officeDoor, signInRoutes } from '../../src/people/index.ts';
import { readConfig } from '../../src/platform/config.ts';
import { createServer } from '../../src/platform/http/server.ts';
import { openApp } from '../../src/main/open-app.ts';

const config = readConfig(process.env);
const { app } = await openApp(config);
const server = await createServer(app, signInRoutes([]), officeDoor);
process.stdout.write(`ready ${await server.listen({ port: 0, host: '127.0.0.1' })}\n`);
