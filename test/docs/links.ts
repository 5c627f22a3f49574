/** A link of a page: where it stands, and where it leads. */
export interface Link {
  readonly line: number;
  readonly target: string;
}

/** Spaces in the place of code, so that what looks like a link in it is none and lines keep their numbers. */
function withoutCode(markdown: string): string {
  const blank = (text: string): string => text.replaceAll(/[^\n]/gu, ' ');
  return markdown
    .replaceAll(/^( *)```[\s\S]+?^\1```$/gmu, blank)
    .replaceAll(/<!--[\s\S]*?-->/gu, blank)
    .replaceAll(/`[^`\n]*`/gu, blank);
}

/** Every link and picture of a page: those in brackets, those defined below, and bare addresses in angle brackets. */
export function linksOf(markdown: string): readonly Link[] {
  const text = withoutCode(markdown);
  const found = [
    ...text.matchAll(/\]\(([^)\s]*)(?: "[^"]*")?\)/gu),
    ...text.matchAll(/^\[[^\]]+\]: *(\S+)/gmu),
    ...text.matchAll(/<(https?:[^>\s]*)>/gu),
  ];
  return found.map(({ index, 1: target }) => ({ line: text.slice(0, index).split('\n').length, target: target ?? '' }));
}

/** The anchors of a page, as code hosts and the site make them: of two headings that are the same the second gets a number. */
export function anchorsOf(markdown: string): ReadonlySet<string> {
  const seen = new Map<string, number>();
  const anchors = new Set<string>();
  const text = markdown.replaceAll(/^( *)```[\s\S]+?^\1```$/gmu, '');
  for (const [, heading = ''] of text.matchAll(/^#{1,6} (.+)$/gmu)) {
    const anchor = heading
      .toLowerCase()
      .replaceAll(/\]\([^)]*\)/gu, '')
      .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
      .trim()
      .replaceAll(' ', '-');
    const before = seen.get(anchor) ?? 0;
    seen.set(anchor, before + 1);
    anchors.add(before === 0 ? anchor : `${anchor}-${before}`);
  }
  return anchors;
}

/** Whether an address outside has the shape of one: a host with a dot, no user, no space, no mark of the sentence behind it. */
export function isWellFormed(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, hostname, username } = new URL(address);
  return (
    ['https:', 'http:', 'mailto:'].includes(protocol) &&
    username === '' &&
    (protocol === 'mailto:'
      ? /^mailto:[^@\s]+@[^@\s]+\.[a-z]+$/u.test(address)
      : /^[\w-]+(?:\.[\w-]+)+$/u.test(hostname)) &&
    !/[.,;:]$/u.test(address)
  );
}
