// node survey_core.cjs FORM.json: loads and answers the form with SurveyJS.
const fs = require('node:fs');
const { Model } = require('survey-core');

const plain = JSON.parse(fs.readFileSync(process.argv[2], 'utf8'));

function words(label) {
  return { default: label.en, nb: label.nb, ar: label.ar };
}

function question({ name, type, label, on }) {
  const choices = [
    { value: 'yes', text: { default: 'Yes', nb: 'Ja', ar: 'نعم' } },
    { value: 'no', text: { default: 'No', nb: 'Nei', ar: 'لا' } },
  ];
  const kinds = {
    integer: { type: 'text', inputType: 'number' },
    select_one: { type: 'radiogroup', choices },
    text: { type: 'text' },
  };
  const visible = on ? { visibleIf: `{${on}} > 5` } : {};
  return { name, title: words(label), ...kinds[type], ...visible };
}

function link(number) {
  const expression = number === 1 ? 'iif({q0} empty, 0, {q0}) + 1' : `{c${number - 1}} + 1`;
  return { type: 'expression', name: `c${number}`, expression };
}

const chain = Array.from({ length: plain.chain }, (_, index) => link(index + 1));
const elements = [...plain.questions.map(question), ...chain];
const text = JSON.stringify({ pages: [{ name: 'page', elements }] });

function timed(work) {
  const before = performance.now();
  work();
  return performance.now() - before;
}

function median(runs, work) {
  const times = Array.from({ length: runs }, (_, run) => timed(() => work(run)));
  return times.sort((one, other) => one - other)[Math.floor(runs / 2)];
}

let model;
const load = timed(() => { model = new Model(JSON.parse(text)); });
const visible = () => model.getAllQuestions().filter((one) => one.isVisible).length;
const runs = plain.questions.length >= 10000 ? 5 : 9;
const root = median(runs, (run) => {
  const value = run % 2 ? 3 : 9 + run;
  model.setValue('q0', value);
  visible();
  if (model.getValue(`c${plain.chain}`) !== value + plain.chain) throw new Error('the chain is not settled');
});
model.setValue('q0', 9);
const leaf = median(runs, (run) => { model.setValue(plain.leaf, run); visible(); });
const language = median(5, (run) => {
  model.locale = ['nb', 'ar', ''][run % 3];
  model.getAllQuestions().forEach((one) => one.locTitle.renderedHtml.length);
});
console.log(JSON.stringify({
  load_ms: load,
  root_ms: root,
  leaf_ms: leaf,
  language_ms: language,
  megabytes: process.resourceUsage().maxRSS / 1024,
}));
