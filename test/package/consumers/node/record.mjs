// Loaded before an example: keeps the values that it prints, and writes them as JSON at the end.
const printed = [];
console.log = (...values) => printed.push(values);
process.on('exit', () => process.stdout.write(JSON.stringify(printed)));
