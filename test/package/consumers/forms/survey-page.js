import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { Model } from 'survey-core';
import 'survey-core/i18n/danish';
import { Survey } from 'survey-react-ui';

const { searchParams } = new URL(location.href);
const response = await fetch(`/${searchParams.get('form')}.json`);
const model = new Model(await response.json());
model.locale = searchParams.get('language') ?? '';
globalThis.survey = model;
createRoot(document.getElementById('survey')).render(createElement(Survey, { model }));
