// All that the examples need beside ES2023: the package's declarations must do without those of Node and of the browser.
declare const console: { log(...values: readonly unknown[]): void };
