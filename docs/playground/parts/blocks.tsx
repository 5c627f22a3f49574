import type { Block, Item } from 'trafficking-indicators/report';
import type { JSX } from 'preact';

/** The parts of a report, as the library laid them out. Headings stand one level lower than on a page of their own. */
export function Blocks({ blocks }: { readonly blocks: readonly Block[] }): JSX.Element {
  return <>{blocks.map(blockOf)}</>;
}

function blockOf(block: Block): JSX.Element {
  switch (block.type) {
    case 'title':
      return <h3 class="title">{block.text}</h3>;
    case 'heading':
      return <h4>{block.text}</h4>;
    case 'paragraph':
      return <p>{block.strong === true ? <strong>{block.text}</strong> : block.text}</p>;
    case 'list':
      return block.ordered === true ? <ol>{block.items.map(itemOf)}</ol> : <ul>{block.items.map(itemOf)}</ul>;
  }
}

function itemOf({ text, items = [] }: Item): JSX.Element {
  return (
    <li>
      {text}
      {items.length > 0 && <ul>{items.map(itemOf)}</ul>}
    </li>
  );
}
