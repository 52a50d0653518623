// serve-tables.cjs AZURITE FOLDER: Azurite's table service on a free loopback port, until standard input ends.
// Azurite's own main.js is not used: it writes its data at SIGINT alone, outlives its parent, and cannot choose a port by itself.
"use strict";
const { rmSync, writeFileSync } = require("node:fs");
const { join } = require("node:path");

const [azurite, folder] = process.argv.slice(2);
const TableConfiguration = require(join(azurite, "dist/src/table/TableConfiguration.js")).default;
const TableServer = require(join(azurite, "dist/src/table/TableServer.js")).default;

// Ctrl-C in a terminal reaches every process of it, and the service that ends then may still have something to store.
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => {});

const running = join(folder, "azurite.pid");
writeFileSync(running, `${process.pid}`);
process.on("exit", () => rmSync(running, { force: true }));

const server = new TableServer(new TableConfiguration("127.0.0.1", 0, undefined, join(folder, "tables.json"), false, false));
server.start().then(() => {
  // The end of standard input is the one sign that holds however the parent ends. Azurite writes what it has in close().
  process.stdin.on("close", () => server.close()).resume();
  console.log(server.httpServer.address().port);
});
