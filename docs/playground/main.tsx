import { render } from 'preact';
import { App } from './app.js';

const place = document.getElementById('playground');
if (place === null) throw new Error('the page has a place for the playground');
place.replaceChildren();
render(<App language={navigator.language.startsWith('da') ? 'da' : 'en'} />, place);
document.documentElement.dataset['ready'] = 'true';
