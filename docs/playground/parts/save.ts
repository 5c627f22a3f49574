/** Formats in which a report can be saved. */
export interface Saved {
  readonly name: string;
  readonly type: string;
  readonly content: string;
}

/**
 * Hands a file to the person; the browser asks where to put it. Nothing is sent.
 *
 * @param file - Name, media type and content.
 */
export function save({ name, type, content }: Saved): void {
  const address = URL.createObjectURL(new Blob([content], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}
