import file from 'trafficking-indicators/rules/sets/general/1.1.0.json' with { type: 'json' };

const version: string = file.version;
console.log(version);
