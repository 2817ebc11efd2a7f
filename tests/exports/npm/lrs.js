// Learning Locker's record store, put together from its package: its own protocol, checks and conflict rules. Only two
// things are ours: who may come in, and that what it stored outlives the process, as a database would see to.
//
//   node lrs.js PORT JOURNAL        account: $PLUMBLINE_LRS_USER, $PLUMBLINE_LRS_PASSWORD
'use strict';
process.env.LANG = 'en'; // of its messages
const fs = require('fs');
const express = require('express');
const own = (part) => require(`@learninglocker/xapi-statements/dist/${part}`);
const NoModel = require('jscommons/dist/errors/NoModel').default;

// Its memory pages by these names as if they grew with time; version 1 UUIDs as text don't.
const uuid = require(require.resolve('uuid', { paths: [require.resolve('@learninglocker/xapi-statements')] }));
let named = 0;
uuid.v1 = () => `${String(Date.now()).padStart(15, '0')}-${String(named++).padStart(9, '0')}`;

const [, , port, journal] = process.argv;
const account = Buffer.from(`${process.env.PLUMBLINE_LRS_USER}:${process.env.PLUMBLINE_LRS_PASSWORD}`).toString('base64');

const steps = fs.existsSync(journal)
  ? fs.readFileSync(journal, 'utf8').split('\n').filter(Boolean).map((line) => JSON.parse(line))
  : [];
const write = (step) => fs.appendFileSync(journal, JSON.stringify(step) + '\n');
const revived = (model) => ({ ...model, _id: uuid.v1(), stored: new Date(model.stored), timestamp: new Date(model.timestamp) });

const models = own('repo/modelsRepo/factory').default({
  facade: 'memory',
  memory: { state: { statements: steps.flatMap((s) => s.created || []).map(revived), fullActivities: [] } },
});
const events = own('repo/eventsRepo/factory').default({ facade: 'test' });
const storage = own('repo/storageRepo/factory').default({ facade: 'local', local: { storageDir: `${journal}.files` } });

const repo = {
  ...events,
  ...storage,
  ...models,
  getClient: async ({ authToken }) => {
    if (authToken !== `Basic ${account}`) throw new NoModel('Client');
    return { client: own('utils/testValues').TEST_CLIENT };
  },
  createStatements: async (options) => {
    const made = await models.createStatements(options);
    write({ created: options.models });
    return made;
  },
  voidStatements: async (options) => {
    await models.voidStatements(options);
    write({ voided: options });
  },
};

const quiet = { info() {}, debug() {}, silly() {}, verbose() {}, warn: console.error, error: console.error };
const tracker = Promise.resolve(() => {});
const service = own('service').default({
  repo,
  tracker,
  logger: quiet,
  enableConflictChecks: true,
  enableAttachmentValidation: true,
  enableVoidingChecks: true,
  enableStatementCreation: true,
  enableAttachmentCreation: true,
  enableVoiding: true,
  enableReferencing: true,
  enableActivityUpdates: true,
  awaitUpdates: true,
});
const presenter = own('expressPresenter').default({
  llClientInfoEndpoint: '',
  customRoute: 'status',
  customRouteText: 'ok',
  morganDirectory: `${journal}.log`,
  bodyParserLimit: '5mb',
  service,
  tracker,
  translator: own('translatorFactory').default(),
  logger: quiet,
  allowUndefinedMethod: false,
  allowFormBody: false,
});

(async () => {
  for (const step of steps) if (step.voided) await models.voidStatements(step.voided);
  const app = express();
  app.use('/xAPI/about', presenter.aboutRouter);
  app.use('/xAPI/statements', presenter.statementsRouter);
  app.listen(Number(port), '127.0.0.1', () => console.log('ready'));
})();
