// Statements held against other people's programs: a validator reads them, a record store behind HTTPS takes them in
// while connections break and both sides are killed, and a client reads back what is there.
//
//   node try.js XAPI_TRY FOLDER [ATTEMPTS]
'use strict';
const { spawn, spawnSync } = require('child_process');
const fs = require('fs');
const path = require('path');
const net = require('net');
const validate = require('xapi-validation').default;
const XAPI = require('@xapi/xapi').default;

const [, , program, folder, attempts = '100'] = process.argv;
const at = (name) => path.join(folder, name);
process.env.PLUMBLINE_LRS_USER = 'plumbline';
process.env.PLUMBLINE_LRS_PASSWORD = 'a long password';

let passed = 0;
let failed = 0;
const check = (what, holds, more = '') => {
  holds ? passed++ : failed++;
  console.log(`${holds ? 'ok  ' : 'FAIL'} ${what}${more === '' ? '' : `: ${more}`}`);
};
const sleep = (ms) => new Promise((done) => setTimeout(done, ms));

// --- processes that this script starts, and ends ------------------------------------------------------------------

const running = new Set();
const started = (command, words) => new Promise((ready, broken) => {
  const child = spawn(command, words, { stdio: ['ignore', 'pipe', 'inherit'] });
  running.add(child);
  child.once('exit', (code) => { running.delete(child); broken(new Error(`${words[0]} ended with ${code}`)); });
  child.stdout.once('data', () => ready(child));
});
const ended = (child, signal = 'SIGKILL') => new Promise((done) => {
  if (child.exitCode !== null || child.signalCode !== null) return done();
  child.once('exit', done);
  child.kill(signal);
});
process.on('exit', () => running.forEach((child) => child.kill('SIGKILL')));
const freePort = () => new Promise((done) => {
  const server = net.createServer().listen(0, '127.0.0.1', () => {
    const { port } = server.address();
    server.close(() => done(port));
  });
});
const run = (words, environment = {}) => new Promise((done) => {
  const child = spawn(program, words, { env: { ...process.env, ...environment } });
  running.add(child);
  let text = '';
  child.stdout.on('data', (part) => { text += part; });
  child.stderr.on('data', (part) => { text += part; });
  child.once('exit', (code, signal) => { running.delete(child); done({ code, signal, text: text.trim() }); });
  run.latest = child;
});

// --- certificates --------------------------------------------------------------------------------------------------

const openssl = (...words) => {
  const done = spawnSync('openssl', words, { cwd: folder });
  if (done.status !== 0) throw new Error(String(done.stderr));
};
const newKey = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes'];
const authority = (name) => openssl('req', '-x509', ...newKey, '-days', '2', '-keyout', `${name}.key`, '-out', `${name}.pem`,
  '-subj', `/CN=Test authority ${name}`, '-addext', 'basicConstraints=critical,CA:TRUE');
const certificate = (name, by, host) => {
  openssl('req', ...newKey, '-keyout', `${name}.key`, '-out', `${name}.csr`, '-subj', `/CN=${host}`);
  fs.writeFileSync(at(`${name}.ext`), `subjectAltName=DNS:${host}\n`);
  openssl('x509', '-req', '-in', `${name}.csr`, '-CA', `${by}.pem`, '-CAkey', `${by}.key`, '-CAcreateserial', '-days', '2',
    '-extfile', `${name}.ext`, '-out', `${name}.pem`);
};

// --- the validator -------------------------------------------------------------------------------------------------

const validation = async () => {
  const file = at('statements.jsonl');
  await run(['file', attempts, file]);
  const list = fs.readFileSync(file, 'utf8').split('\n').filter(Boolean).map((line) => JSON.parse(line));
  const bad = list.filter((statement) => validate(statement).length > 0);
  check('every statement is valid by xapi-validation', list.length > 100 && bad.length === 0,
    `${list.length - bad.length} of ${list.length}`);
  if (bad.length > 0) console.log(JSON.stringify(bad[0]), validate(bad[0]).map(String));

  const faults = [
    (s) => { s.id = 'one'; }, (s) => { delete s.actor.account; delete s.actor.mbox; }, (s) => { s.verb.id = 'answered'; },
    (s) => { s.result.score.scaled = 2; }, (s) => { s.result.score.raw = s.result.score.max + 1; },
    (s) => { s.context.registration = 7; }, (s) => { s.timestamp = 'noon'; }, (s) => { s.extra = 1; },
    (s) => { s.object.definition.interactionType = 'guess'; }, (s) => { s.result.duration = '5 minutes'; },
    (s) => { s.object.definition.choices[0].id = 3; }, (s) => { s.result.success = 'yes'; },
  ];
  const found = faults.filter((spoil) => {
    const copy = JSON.parse(JSON.stringify(list[0]));
    spoil(copy);
    return validate(copy).length > 0;
  });
  check('and it sees faults when there are some', found.length === faults.length, `${found.length} of ${faults.length} planted`);
  return list;
};

// --- the record store ----------------------------------------------------------------------------------------------

const store = async () => {
  const port = await freePort();
  const start = () => started('node', [path.join(__dirname, 'lrs.js'), String(port), at('store.jsonl')]);
  return { port, start, process: await start() };
};
const front = async (storePort, name, seed) => {
  const port = await freePort();
  const words = [path.join(__dirname, 'proxy.js'), String(port), String(storePort), at(`${name}.key`), at(`${name}.pem`)];
  return { process: await started('node', seed === undefined ? words : [...words, String(seed)]),
    address: `https://localhost:${port}/xAPI` };
};

// By another client, page by page.
const held = async (port) => {
  const { PLUMBLINE_LRS_USER: user, PLUMBLINE_LRS_PASSWORD: password } = process.env;
  const client = new XAPI({ endpoint: `http://127.0.0.1:${port}/xAPI/`, auth: XAPI.toBasicAuth(user, password) });
  const all = [];
  let answer = await client.getStatements({ limit: 100 });
  for (;;) {
    all.push(...answer.data.statements);
    if (!answer.data.more) return all;
    answer = await client.getMoreStatements({ more: answer.data.more });
  }
};

const refusals = async (lrs) => {
  const good = await front(lrs.port, 'good');
  for (const [what, name, ca] of [['of another authority', 'stranger', 'ours.pem'], ['for another name', 'elsewhere', 'ours.pem'],
    ['of an authority this machine does not know', 'good', '']]) {
    const bad = await front(lrs.port, name);
    const { code, text } = await run(['send', '5', bad.address, at('none.cursor'), ...(ca ? [at(ca)] : [])]);
    check(`a certificate ${what} is refused`, code === 2 && text.includes('could not be trusted'), text.split('\n')[0]);
    await ended(bad.process);
  }
  const wrong = await run(['send', '5', good.address, at('none.cursor'), at('ours.pem')], { PLUMBLINE_LRS_PASSWORD: 'guess' });
  check('a wrong password stops it with what to do', wrong.code === 2 && wrong.text.includes('password'), wrong.text);
  const nowhere = await run(['send', '5', `${good.address}/no`, at('none.cursor'), at('ours.pem')]);
  check('so does a wrong address', nowhere.code === 2 && nowhere.text.includes('endpoint'), nowhere.text);
  check('and nothing was stored meanwhile', (await held(lrs.port)).length === 0);
  await ended(good.process);
};

// Both sides are killed again and again while they are at it.
const exactlyOnce = async (lrs, ids) => {
  const words = (address, cursor) => ['send', attempts, address, at(cursor), at('ours.pem')];
  let kills = 0;
  let runs = 0;
  let last;
  for (; runs < 40; runs++) {
    const road = await front(lrs.port, 'good', 17 + runs);
    const sending = run(words(road.address, 'road.cursor'));
    const sender = run.latest;
    if (runs < 10) {
      await sleep(250 + 60 * runs);
      await ended(lrs.process);
      await sleep(100);
      lrs.process = await lrs.start();
      await sleep(300);
      kills += 1 + (sender.exitCode === null);
      await ended(sender);
    }
    last = await sending;
    await ended(road.process);
    if (last.code === 0) break;
  }
  check('it comes to an end', last.code === 0, `${runs + 1} runs, ${kills} kills; the last said: ${last.text}`);
  const there = await held(lrs.port);
  const counts = new Map();
  for (const statement of there) counts.set(statement.id, (counts.get(statement.id) || 0) + 1);
  check('each statement is there exactly once', there.length === ids.length && ids.every((id) => counts.get(id) === 1),
    `${there.length} held, ${counts.size} different, ${ids.length} sent`);

  const good = await front(lrs.port, 'good');
  const again = await run(words(good.address, 'fresh.cursor'));
  check('sent again without a cursor, nothing is doubled', again.code === 0 && (await held(lrs.port)).length === ids.length, again.text);
  const nothing = await run(words(good.address, 'fresh.cursor'));
  check('sent again with one, nothing is sent', nothing.code === 0 && nothing.text === '0 sent.', nothing.text);
  return good;
};

const faithful = async (lrs, list) => {
  const there = new Map((await held(lrs.port)).map((statement) => [statement.id, statement]));
  const same = list.filter((ours) => {
    const theirs = there.get(ours.id);
    return theirs && JSON.stringify(theirs.result) === JSON.stringify(ours.result)
      && theirs.context.registration === ours.context.registration && Date.parse(theirs.timestamp) === Date.parse(ours.timestamp)
      && theirs.object.id === ours.object.id && theirs.verb.id === ours.verb.id;
  });
  check('what another client reads back is what was sent', same.length === list.length, `${same.length} of ${list.length}`);
};

const tookBack = async (lrs, good, list) => {
  const before = (await held(lrs.port)).length;
  const back = await run(['void', '1', good.address, at('void.cursor'), at('ours.pem')]);
  const registration = list[0].context.registration;
  const left = (await held(lrs.port)).filter((s) => s.context && s.context.registration === registration);
  check('an erased attempt is voided', back.code === 0 && before > 0 && left.length === 0, `${back.text} ${left.length} left`);
};

const main = async () => {
  authority('ours');
  authority('theirs');
  certificate('good', 'ours', 'localhost');
  certificate('elsewhere', 'ours', 'elsewhere.example');
  certificate('stranger', 'theirs', 'localhost');
  const list = await validation();
  const lrs = await store();
  await refusals(lrs);
  const good = await exactlyOnce(lrs, list.map((s) => s.id));
  await faithful(lrs, list);
  await tookBack(lrs, good, list);
};

main().catch((error) => check('no step broke off', false, error.stack)).finally(() => {
  console.log(`\n${passed} passed, ${failed} failed`);
  process.exit(failed === 0 ? 0 : 1);
});
