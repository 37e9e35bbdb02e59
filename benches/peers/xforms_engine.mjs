// node xforms_engine.mjs FORM.json: loads and answers the form with ODK's engine for the web.
import fs from 'node:fs';
import { JSDOM } from 'jsdom';

// The engine lives in a browser.
const { window } = new JSDOM('<!doctype html><html></html>', { url: 'http://localhost/' });
const needed = ['document', 'DOMParser', 'XMLSerializer', 'Node', 'Element', 'Attr', 'Text', 'Document', 'XMLDocument',
  'XPathResult', 'XPathEvaluator', 'XPathExpression', 'HTMLElement', 'CDATASection', 'Comment', 'DocumentFragment',
  'NodeFilter', 'localStorage', 'CharacterData', 'ProcessingInstruction'];
globalThis.window ??= window;
for (const name of needed) globalThis[name] ??= window[name];

// Its parser, in WebAssembly, would look for files if it knew that it is in node.
const { process } = globalThis;
globalThis.process = new Proxy(process, { get: (of, key) => (key === 'versions' ? {} : of[key]) });
const { createInstance } = await import('@getodk/xforms-engine');
globalThis.process = process;

const plain = JSON.parse(fs.readFileSync(process.argv[2], 'utf8'));
const languages = ['en', 'nb', 'ar'];
const types = { integer: 'int', select_one: 'string', text: 'string' };

function xform() {
  const names = [...plain.questions.map(({ name }) => name)];
  for (let number = 1; number <= plain.chain; number += 1) names.push(`c${number}`);
  const texts = languages.map((language) => {
    const labels = plain.questions.map(({ name, label }) =>
      `<text id="${name}"><value>${label[language]}</value></text>`);
    return `<translation lang="${language}">${labels.join('')}<text id="yes"><value>Yes</value></text><text id="no"><value>No</value></text></translation>`;
  });
  const binds = plain.questions.map(({ name, type, on }) =>
    `<bind nodeset="/data/${name}" type="${types[type]}"${on ? ` relevant=" /data/${on} &gt; 5"` : ''}/>`);
  for (let number = 1; number <= plain.chain; number += 1) {
    const sum = number === 1 ? 'coalesce( /data/q0 , 0) + 1' : ` /data/c${number - 1} + 1`;
    binds.push(`<bind nodeset="/data/c${number}" type="string" calculate="${sum}"/>`);
  }
  const items = ['yes', 'no'].map((value) => `<item><label ref="jr:itext('${value}')"/><value>${value}</value></item>`);
  const body = plain.questions.map(({ name, type }) => {
    const label = `<label ref="jr:itext('${name}')"/>`;
    return type === 'select_one'
      ? `<select1 ref="/data/${name}">${label}${items.join('')}</select1>`
      : `<input ref="/data/${name}">${label}</input>`;
  });
  return `<?xml version="1.0"?><h:html xmlns="http://www.w3.org/2002/xforms" xmlns:h="http://www.w3.org/1999/xhtml" xmlns:jr="http://openrosa.org/javarosa" xmlns:orx="http://openrosa.org/xforms" xmlns:xsd="http://www.w3.org/2001/XMLSchema"><h:head><h:title>${plain.name}</h:title><model><itext>${texts.join('')}</itext><instance><data id="${plain.name}">${names.map((name) => `<${name}/>`).join('')}<meta><instanceID/></meta></data></instance>${binds.join('')}<bind nodeset="/data/meta/instanceID" type="string" readonly="true()" jr:preload="uid"/></model></h:head><h:body>${body.join('')}</h:body></h:html>`;
}

async function timed(work) {
  const before = performance.now();
  await work();
  return performance.now() - before;
}

async function median(runs, work) {
  const times = [];
  for (let run = 0; run < runs; run += 1) times.push(await timed(() => work(run)));
  return times.sort((one, other) => one - other)[Math.floor(runs / 2)];
}

const text = xform();
const options = {
  form: { fetchFormAttachment: () => { throw new Error('no attachments'); }, missingResourceBehavior: 'DEFAULT' },
  instance: {},
};
let root;
const load = await timed(async () => { ({ root } = await createInstance(text, options)); });
const children = () => root.currentState.children;
const byName = new Map(children().map((node) => [node.currentState.reference.split('/').pop(), node]));
const relevant = () => children().filter((node) => node.currentState.relevant).length;
const runs = plain.questions.length >= 10000 ? 5 : 9;
const settleRoot = await median(runs, (run) => {
  const value = run % 2 ? 3 : 9 + run;
  byName.get('q0').setValue(BigInt(value));
  relevant();
  const end = byName.get(`c${plain.chain}`).currentState.value;
  if (Number(end) !== value + plain.chain) throw new Error('the chain is not settled');
});
byName.get('q0').setValue(9n);
const settleLeaf = await median(runs, (run) => {
  byName.get(plain.leaf).setValue(BigInt(run));
  relevant();
});
const language = await median(5, (run) => {
  root.setLanguage(root.languages[(run + 1) % root.languages.length]);
  children().forEach((node) => (node.currentState.label?.asString ?? '').length);
});
console.log(JSON.stringify({
  load_ms: load,
  root_ms: settleRoot,
  leaf_ms: settleLeaf,
  language_ms: language,
  megabytes: process.resourceUsage().maxRSS / 1024,
}));
process.exit(0);
