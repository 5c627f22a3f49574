// Starts verdaccio with the configuration file named on the command line, on a free port of this machine, and tells the parent
// process which one. No port is guessed, so that two runs beside each other do not meet.
const { runServer } = require('verdaccio');

runServer(process.argv[2]).then((app) => {
  const server = app.listen(0, '127.0.0.1', () => process.send(server.address().port));
});
process.on('disconnect', () => process.exit());
