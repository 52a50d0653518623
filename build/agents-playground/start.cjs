// Starts the Microsoft 365 Agents Playground for the messaging extension of this repository: for this machine alone, as people of
// the demo company, without telemetry. Arguments: those of "agentsplayground start".
const { Server } = require('node:net');
const { join } = require('node:path');

// It has no setting for where it listens, and would let everyone in.
const listen = Server.prototype.listen;
Server.prototype.listen = function (port, ...rest) {
  return listen.call(this, { port, host: '127.0.0.1' }, ...rest);
};

process.env.APPLICATION_INSIGHTS_NO_STATSBEAT = '1';
process.env.TEAMSAPPTESTER_BROWSER ??= 'none';
process.env.M365_AGENTS_PLAYGROUND_CONFIG_PATH ??= join(__dirname, 'company.yml');
process.argv.splice(2, 0, 'start', '--channel-id', 'msteams', '--disable-telemetry');
require('@microsoft/m365agentsplayground/cli.js');
