// Tables as people really have them, after public reports: each test is one kind of fault.
import { importFramework, type ImportOptions } from '@imh/formats';
import { describe, expect, test } from 'vitest';

async function read(text: string, options: ImportOptions = {}) {
  const result = await importFramework(text, options);
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
}
const idsOf = async (text: string) => (await read(text)).framework.nodes.map(({ id }) => id);
const lossOf = async (text: string, code: string) => (await read(text)).losses.find((loss) => loss.code === code);

describe('codes that a spreadsheet has spoilt', () => {
  const spoilt = 'Code,Competency\n1,Bases\n1.1,First\n1.2,Second\n1.9,Ninth\n1.1,Tenth\n1.11,Eleventh\n';

  test('a lost zero is named with its rows and the likely code; the other rows keep their ids', async () => {
    const ids = await idsOf(spoilt);
    const right = await idsOf(spoilt.replace('1.1,Tenth', '1.10,Tenth'));
    expect(ids.map((id, at) => id === right[at])).toEqual([true, true, true, true, false, true]);
    expect(await lossOf(spoilt, 'repeated-code')).toMatchObject({
      count: 2,
      message: expect.stringMatching(/^rows 3, 6: the code 1\.1 occurs 2 times\. Spreadsheets shorten 1\.10 to 1\.1/),
      where: ['row 3', 'row 6'],
    });
  });

  test('a code twice without a lost zero is named, too', async () => {
    const loss = await lossOf('Code,Competency\n1,A\n1.3,B\n1.3,C\n', 'repeated-code');
    expect(loss?.message).toBe('rows 3, 4: the code 1.3 occurs 2 times. Give each its own code');
  });

  test('numbers that begin again in each list are no fault', async () => {
    const text = 'Domain,Code,Competency\nRoots,a,Digs\nRoots,b,Waters\nLeaves,a,Cuts\n';
    expect(await lossOf(text, 'repeated-code')).toBeUndefined();
  });

  test.each(['1-Jan', '2-ene', 'Mar-03', '1/2/2026', '2026-01-02', '12. Dez.'])('%s is a date or not', async (code) => {
    const loss = await lossOf(`Code,Competency\nA,Bases\n${code},First\n`, 'code-is-date');
    if (code === '12. Dez.') expect(loss).toBeUndefined();
    else expect(loss?.message).toContain(`row 3: the codes “${code}” are dates. Spreadsheets make dates of codes`);
  });
});

describe('headers in other words', () => {
  test('with commas, the first known name counts, and the words are the label', async () => {
    const text =
      '"Code","Competency, skill","Practice, skill",Category\n1,"Listens, waits","Waits, then speaks",helper\n';
    expect((await read(text)).framework.nodes).toMatchObject([
      { code: '1', label: 'Listens, waits', demonstratedBy: ['Waits, then speaks'], categories: ['helper'] },
    ]);
  });

  test('the only column with words is the label, never dropped in favor of the code', async () => {
    const { framework, losses } = await read(
      'Code,What workers do every day\n1,Listens and waits\n2,Observes the child\n',
    );
    expect(framework.nodes.map(({ label }) => label)).toEqual(['Listens and waits', 'Observes the child']);
    expect(losses.find(({ code }) => code === 'columns-guessed')?.message).toContain('read as the competencies');
  });

  test.each([
    [
      'two languages in each title',
      'Domain / Área temática,Code / Código,English,Español\nRoots,1.1,Waters a plant,Riega una planta\n',
    ],
    ['a column for each', 'Domain,Dominio,Competency,Competencia\nRoots,Raíces,Waters a plant,Riega una planta\n'],
    [
      'a language after each',
      'Domain,Competency (English),Competency (Spanish)\nRoots,Waters a plant,Riega una planta\n',
    ],
  ])('both languages and all levels arrive, English first: %s', async (_, text) => {
    const { framework } = await read(text);
    expect(framework.language).toBe('en');
    expect(framework.nodes).toHaveLength(2);
    expect(framework.nodes[0]!.kind).toBe('domain');
    expect(framework.nodes[1]).toMatchObject({
      kind: 'competency',
      parents: [framework.nodes[0]!.id],
      label: { en: 'Waters a plant', es: 'Riega una planta' },
    });
  });

  test('Spanish first is Spanish', async () => {
    const { framework } = await read('Dominio,Competencia,Competency\nRaíces,Riega una planta,Waters a plant\n');
    expect(framework.language).toBe('es');
    expect(framework.nodes[1]!.label).toEqual({ es: 'Riega una planta', en: 'Waters a plant' });
  });

  test('a table with headings only is refused, and nothing is written', async () => {
    const result = await importFramework('Domain,Area\nRoots,Beds\nRoots,Pots\n');
    expect(result).toMatchObject({ ok: false, error: { code: 'no-competency' } });
  });
});

describe('categories', () => {
  test('"All" and "Todos" are every category, two names with a stroke are two', async () => {
    const { framework } = await read(
      'Code,Competency,Category\n1,Waters,All\n2,Digs,Home visitor / Supervisor\n3,Cuts,Todas las categorías\n',
    );
    expect(framework.categories?.map(({ label }) => label)).toEqual(['Home visitor', 'Supervisor']);
    expect(framework.nodes.map(({ categories }) => categories)).toEqual([
      undefined,
      ['home-visitor', 'supervisor'],
      undefined,
    ]);
  });

  test('"All" below a parent for some is for all', async () => {
    const { framework } = await read(
      'Id,Parent,Label,Category\nA,,Roots,Helper\nB,A,Waters,All\nC,A,Digs,Supervisor\n',
    );
    expect(framework.nodes[1]!.categories).toEqual(['helper', 'supervisor']);
  });
});

describe('a file beyond what can be read in a few seconds', () => {
  test('is refused before any of it is read, with what to do', async () => {
    const large = `Code,Competency\n${'1,Waters the beds before the sun is high\n'.repeat(1_300_000)}`;
    const read = await importFramework(large);
    expect(read).toMatchObject({
      ok: false,
      error: { code: 'too-large', message: expect.stringContaining('53 megabytes') },
    });
    const json = `{"nodes": "${' '.repeat(11_000_000)}"}`;
    expect(await importFramework(json)).not.toMatchObject({ error: { code: 'too-large' } });
  });
});

describe('identity', () => {
  const v1 = 'id,parent,code,label\nA,,A,Bases\nA1,A,A.1,Knows how sleep develops\n';
  const v2 = 'id,parent,code,label,replaces\nA,,A,Bases,\nA-1,A,A.1,Knows how sleep develops,A1\n';

  test('a corrected word changes the version, and neither the id nor the ids of nodes', async () => {
    const before = (await read(v1, { name: 'garden' })).framework;
    const after = (await read(v1.replace('Knows', 'Understands'), { name: 'garden' })).framework;
    expect(after.id).toBe(before.id);
    expect(after.version).not.toBe(before.version);
    expect(after.nodes.map(({ id }) => id)).toEqual(before.nodes.map(({ id }) => id));
    expect((await read(v1, { name: 'meadow' })).framework.id).not.toBe(before.id);
    expect((await read(v1, { id: 'urn:x:garden', version: '2' })).framework).toMatchObject({
      id: 'urn:x:garden',
      version: '2',
    });
  });

  test('a column "replaces" is carried, so that tags move to the new id', async () => {
    const { framework } = await read(v2, { id: 'urn:x:garden' });
    expect(framework.nodes[1]).toMatchObject({ id: 'A-1', exactMatch: ['urn:x:garden#A1'] });
  });

  test('ids that are made of codes need no escaping in other documents', async () => {
    expect(await idsOf('Code,Competency\n(TF 1),Waters\nTF [2],Digs\n')).toEqual(['TF-1', 'TF-2']);
  });
});

describe('both languages in one cell', () => {
  const table = (domains: readonly string[]) =>
    `Domain / Área temática,Code,Competency\n${domains.map((domain, at) => `${domain},${at + 1},Statement ${at + 1}\n`).join('')}`;
  const labels = async (text: string) => (await read(text)).framework.nodes.map(({ label }) => label);

  test('become two languages of the same heading', async () => {
    expect(await labels(table(['Roots / Raíces', 'Leaves / Hojas']))).toEqual([
      { en: 'Roots', es: 'Raíces' },
      'Statement 1',
      { en: 'Leaves', es: 'Hojas' },
      'Statement 2',
    ]);
  });

  test('on lines of their own, and Spanish first', async () => {
    const text = 'Dominio / Domain,Competencia\n"Raíces\nRoots",Uno\n"Hojas\nLeaves",Dos\n';
    expect(await labels(text)).toEqual([{ es: 'Raíces', en: 'Roots' }, 'Uno', { es: 'Hojas', en: 'Leaves' }, 'Dos']);
  });

  test('a stroke in some cells only is part of the words', async () => {
    expect(await labels(table(['Health / Safety', 'Leaves']))).toContain('Health / Safety');
  });
});

describe('sums', () => {
  test.each(['Total,,4', 'TOTAL:,,12', 'Grand total,,1.5', 'Suma,,4'])('“%s” is not a domain', async (row) => {
    const text = `Domain,Code,Competency\nRoots,1,Digs\nRoots,2,Waters\n${row}\n`;
    expect((await read(text)).framework.nodes).toHaveLength(3);
    expect((await lossOf(text, 'outside-table'))?.message).toContain('row 4');
  });

  test('a domain that begins with the word is one', async () => {
    const text = 'Domain,Code,Competency\nTotal health,1,Digs\nRoots,2,Waters\n';
    expect((await read(text)).framework.nodes).toHaveLength(4);
  });
});
