import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './sites.ts';

const report = readFileSync('tests/fixtures/reports/en/report.txt', 'utf8');

async function markdown(page: Page): Promise<string> {
  return page.locator('[name=text]').inputValue();
}

async function draft(page: Page, text: string) {
  await page.locator('[name=report]').fill(text);
  await page.getByRole('button', { name: 'Draft the entry' }).click();
  await expect(page.locator('.drafted')).not.toBeEmpty();
}

test.describe('adding an entry', () => {
  test('a pasted report becomes a valid entry: the year, the publisher, and whoever is new', async ({
    page,
    norland,
  }) => {
    const begun = Date.now();
    await page.goto(`${norland.address}contribute/`);
    await draft(page, report);
    await expect(page.locator('.drafted')).toContainText('The report prints no year');
    await page.locator('[name=year]').fill('2031');
    await expect(page.locator('.drafted')).not.toContainText('no year');
    await expect(page.locator('[name=path]')).toHaveValue('articles/2031/2031-05-30-marsh-the-strait.md');
    await page.locator('form.entry-form .of-publisher [name=publisher]').fill('Norland News');
    // Two people and a group are not in the collection: their statements are left out.
    for (const name of ['Nora Quill', 'Bo Lund', 'The ferry captains']) {
      const theirs = page.locator('fieldset:has([name=speakers])');
      const numberOf = () =>
        theirs.evaluateAll(
          (all, wanted) =>
            all.findLastIndex((field) => field.querySelector<HTMLInputElement>('[name=speakers]')?.value === wanted),
          name,
        );
      for (let number = await numberOf(); number >= 0; number = await numberOf()) {
        await theirs.nth(number).getByRole('button', { name: 'Remove' }).click();
      }
    }
    await expect(page.locator('.problems .count')).toHaveText('0 errors, 1 warning');
    await expect(page.locator('.preview .statement')).toHaveCount(17);
    console.log(
      `paste to valid entry: ${((Date.now() - begun) / 1000).toFixed(1)} s, 2 corrections, and 3 speakers left out that the collection has not`,
    );
  });

  test('what a draft got wrong is mended with one key: cut, joined, refused', async ({ page, norland }) => {
    await page.goto(`${norland.address}contribute/`);
    const words = page.locator('.entry-form [name=words]');
    await draft(page, 'Ada Marsh said: "Grain will pass. Ships are counted."\n\nIlya Kornev said: "Tolls fall."\n');
    await expect(words).toHaveCount(2);
    await words.first().evaluate((area: HTMLTextAreaElement) => {
      area.focus();
      area.setSelectionRange('“Grain will pass.'.length, '“Grain will pass.'.length);
    });
    await page.keyboard.press('Alt+Enter');
    await expect(words).toHaveCount(3);
    await expect(words.nth(1)).toBeFocused();
    await expect(words.nth(1)).toHaveValue('“Ships are counted.”');
    await page.keyboard.press('Alt+ArrowUp');
    await expect(words).toHaveCount(2);
    await expect(words.first()).toHaveValue('“Grain will pass.”\n\n“Ships are counted.”');
    await words.nth(1).focus();
    await page.keyboard.press('Alt+Backspace');
    await expect(words).toHaveCount(1);
    await expect(words.first()).toBeFocused();
    expect(await markdown(page)).not.toContain('Tolls');
  });

  test('the form and the text are one', async ({ page, norland }) => {
    await page.goto(`${norland.address}contribute/`);
    const form = page.locator('form.entry-form');
    await form.locator('[name=title]').fill('Marsh: grain # soon');
    await form.locator('[name=date]').first().fill('30 May 2031');
    await expect(form.locator('.of-entry .of-date .read')).toHaveText('Read as 2031-05-30');
    await form.locator('.of-publisher [name=publisher]').fill('norland-news');
    await form.getByRole('button', { name: 'Add a statement' }).click();
    await page.keyboard.type('“Grain will pass,” she said.');
    await form.locator('.said [name=speakers]').fill('Ада Марш');
    await form.locator('.said [name=topics]').fill('grain, the Strait');
    expect(await markdown(page)).toBe(
      '---\ntitle: "Marsh: grain # soon"\ndate: 2031-05-30\nsource:\n  publisher: norland-news\n---\n\n> “Grain will pass,” she said.\n>\n> — Ада Марш on grain, the Strait\n',
    );
    await expect(form.locator('.read-as .mode')).toHaveText('Partly verbatim');
    await expect(form.locator('.read-as .verbatim')).toHaveText('“Grain will pass,”');

    // What other words were read as goes with them, before the checker has come to the new ones.
    const readAs = await page.locator('[name=text]').evaluate((text: HTMLTextAreaElement) => {
      text.value = text.value.replace('“Grain will pass,”', '“Grain will not pass,”');
      text.dispatchEvent(new InputEvent('input', { bubbles: true }));
      return document.querySelector('.read-as')?.textContent;
    });
    expect(readAs).toBe('');
    await expect(form.locator('.read-as .verbatim')).toHaveText('“Grain will not pass,”');

    await page
      .locator('[name=text]')
      .fill(
        (await markdown(page))
          .replace('“Grain will not pass,” she said.', 'Grain will pass.')
          .replace('2031-05-30', '2031-06-02'),
      );
    await expect(form.locator('[name=words]')).toHaveValue('Grain will pass.');
    await expect(form.locator('.of-entry .of-date input')).toHaveValue('2031-06-02');
    await expect(form.locator('.read-as .mode')).toHaveText('Paraphrase');
    // The statement stands as on the site: the role of the day, the name as printed.
    const shown = page.locator('.preview .statement');
    await expect(shown.locator('.who')).toContainText('Ada Marsh');
    await expect(shown.locator('.who')).toContainText('Premier, Norland');
    await expect(shown.locator('.who')).toContainText('printed as Ада Марш');
    await expect(shown.locator('.ladder')).toHaveText('reported by Norland News');
  });

  test('the folded fields are the entry’s too, and a list keeps what the form has no control for', async ({
    page,
    norland,
  }) => {
    await page.goto(`${norland.address}contribute/`);
    const form = page.locator('form.entry-form');
    await form.getByText('Addressee, document, recording, zone').click();
    await form.locator('[name=addressee]').fill('Ada Marsh; the Assembly, in session');
    await form.locator('[name=document]').fill('S/PV.7785');
    await form.locator('[name=spokenIn]').fill('ru');
    await page
      .locator('[name=text]')
      .fill(
        (await markdown(page)).replace(
          /---\n$/,
          'also:\n  - { publisher: strait-review, url: https://review.example/, issued: 2031-05-31 }\n---\n',
        ),
      );
    const further = form.locator('[data-list=also] .row').first();
    await expect(further.locator('[name=url]')).toHaveValue('https://review.example/');
    await further.locator('[name=url]').fill('https://review.example/2');
    expect(await markdown(page)).toBe(
      '---\naddressee: [Ada Marsh, "the Assembly, in session"]\nsource:\n  document: S/PV.7785\nspoken_in: ru\nalso:\n  - publisher: strait-review\n    url: https://review.example/2\n    issued: 2031-05-31\n---\n',
    );
  });

  test('a file that begins with a byte order mark is pasted as what it holds, the cursor behind it', async ({
    page,
    norland,
  }) => {
    await page.goto(`${norland.address}contribute/`);
    await page
      .locator('[name=text]')
      .fill(
        '\ufeff---\ntitle: Grain\ndate: 2031-05-30\nsource: { publisher: norland-news }\n---\n\n> Grain.\n>\n> — Ada Marsh on grain\n',
      );
    await expect(page.locator('.problems .count')).toHaveText('0 errors, 1 warning');
    await expect(page.locator('.of-entry [name=title]')).toHaveValue('Grain');
    await page.keyboard.type('!');
    expect(await markdown(page)).toMatch(/^---\n[\s\S]*grain\n!$/);
  });

  test('problems are those of the checker, and lead to their place', async ({ page, norland }) => {
    await page.goto(`${norland.address}contribute/`);
    await page
      .locator('[name=text]')
      .fill(
        '---\ntitle: Grain\ndate: 2031-02-30\nsource: { publisher: norland-news }\n---\n\n> “Grain.\n>\n> — Ada Marhs on grain\n',
      );
    const problems = page.locator('.problems li');
    await expect(problems.first()).toContainText('there is no such day as 2031-02-30');
    await problems.first().getByRole('button').click();
    await expect(page.locator('[name=text]')).toBeFocused();
    expect(
      await page
        .locator('[name=text]')
        .evaluate((area: HTMLTextAreaElement) => area.value.slice(area.selectionStart, area.selectionEnd)),
    ).toBe('2031-02-30');
  });

  test('a quotation that the report does not print is caught while it is typed', async ({ page, norland }) => {
    await page.goto(`${norland.address}contribute/`);
    await draft(page, report);
    const words = page.locator('.said [name=words]').nth(1);
    await words.fill((await words.inputValue()).replace('asked us', 'begged us'));
    await expect(page.locator('.problems li', { hasText: 'these words are not in the report' })).toContainText(
      'Nobody [-asked-]{+begged+} us to stop the ships',
    );
  });

  test('drafting is fetched when a report is there, and for one of English news it is at most 60 KB', async ({
    page,
    norland,
  }) => {
    const scripts: Promise<Buffer>[] = [];
    page.on('response', (response) => {
      if (response.url().endsWith('.js')) scripts.push(response.body());
    });
    // It comes a second after the page, whatever else is done there.
    const last = page.waitForResponse(/offline-bar/);
    await page.goto(`${norland.address}contribute/`);
    await last;
    // The names of the collection come with the first check.
    await page.locator('[name=text]').fill('> Grain.\n>\n> — Ada Marsh on grain\n');
    await expect(page.locator('.problems .count')).not.toBeEmpty();
    const before = await Promise.all(scripts);
    const drafting = (script: Buffer) => script.includes('lambast');
    expect(before.length).toBeGreaterThan(2);
    expect(before.some(drafting)).toBe(false);
    page.on('dialog', (dialog) => void dialog.accept());
    await draft(page, report);
    const fetched = (await Promise.all(scripts)).slice(before.length);
    expect(fetched.some(drafting)).toBe(true);
    const size = fetched.reduce((sum, script) => sum + gzipSync(script, { level: 9 }).length, 0);
    expect(size).toBeGreaterThan(20 * 1024);
    expect(size).toBeLessThanOrEqual(60 * 1024);
  });

  test('the report stands beside its draft: a mark leads to its statement, and a statement to its mark', async ({
    page,
    norland,
  }) => {
    await page.goto(`${norland.address}contribute/`);
    const shown = page.locator('.report-text');
    const marks = shown.locator('[data-statement]');
    const words = page.locator('.entry-form [name=words]');
    await expect(page.locator('.as-report')).toBeHidden();
    await draft(page, report);
    await expect.poll(() => shown.textContent()).toBe(report);
    const count = await words.count();
    await expect
      .poll(() => marks.evaluateAll((all) => new Set(all.map((mark) => mark.getAttribute('data-statement'))).size))
      .toBe(count);

    // By keyboard from a mark to its statement, and back.
    const last = marks.and(page.locator(`[data-statement="${count - 1}"]`)).first();
    await last.focus();
    await page.keyboard.press('Enter');
    await expect(words.nth(count - 1)).toBeFocused();
    await expect(last).toHaveAttribute('aria-current', 'true');
    await expect(last).toBeInViewport();
    await words.first().focus();
    const first = marks.and(page.locator('[data-statement="0"]')).first();
    await expect(first).toBeInViewport();
    await expect(shown.locator('[aria-current]').first()).toHaveAttribute('data-statement', '0');
    await page.locator('#said-1').getByRole('button', { name: 'Show in the report' }).click();
    await expect(first).toBeFocused();

    // Marks follow the entry, and the report.
    await words.first().focus();
    await page.keyboard.press('Alt+Backspace');
    await expect(words).toHaveCount(count - 1);
    await expect(words.first()).toHaveValue(/^“Nobody asked us/);
    const said = 'Nobody asked us to stop the ships';
    await expect(marks.and(page.locator('[data-statement="0"]')).first()).toContainText(said);
    await page.locator('[name=report]').fill(`New above.\n\n${report}`);
    await expect(shown).toHaveText(/^New above/);
    await expect(marks.and(page.locator('[data-statement="0"]')).first()).toContainText(said);
    await words.first().fill('“Nobody printed this.”');
    await expect(page.locator('#said-1 .place')).toBeDisabled();
    await page.getByRole('button', { name: 'Start over' }).click();
    await expect(page.locator('.as-report')).toBeHidden();
  });

  test('a report passed on by mail, with wrapped lines and signs without a shape, is drafted from its words, and marked where they stand', async ({
    page,
    norland,
  }) => {
    const mail = `Hi all,

see below.

---------- Forwarded message ---------
From: Press Desk <press@mail.example>
To: <list@mail.example>

> PORT ADA, May 30, 2031. /NNA/. The Minister of Grain of Norland spoke to the
> press about the mines in the strait and about the pilots who find them.
>
> “We counted forty ships this morning, and no\u00adbody asked us to stop them on
> their way,” Ada\u00a0Marsh said.
`;
    await page.goto(`${norland.address}contribute/`);
    await draft(page, mail);
    const words = page.locator('.entry-form [name=words]');
    await expect(words).toHaveValue(
      '“We counted forty ships this morning, and nobody asked us to stop them on their way”',
    );
    const shown = page.locator('.report-text');
    await expect.poll(() => shown.textContent()).toBe(mail);
    const marked = shown.locator('[data-statement="0"]');
    await expect
      .poll(async () => (await marked.allTextContents()).join(''))
      .toMatch(/^“We counted forty ships this morning, and no\u00adbody asked us to stop them on\n(?:> )?their way/u);
    expect(await markdown(page)).toContain('Ada Marsh');
  });

  test('on a phone the report stays above its draft, covers no field that is gone to, and moves nothing', async ({
    page,
    norland,
  }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(`${norland.address}contribute/`);
    await draft(page, report);
    const panel = page.locator('.as-report');
    const words = page.locator('.entry-form [name=words]');
    await words.nth(4).focus();
    await expect(panel).toBeInViewport();
    await expect(page.locator('.report-text [aria-current]').first()).toBeInViewport();
    const [above, field] = await Promise.all([panel.boundingBox(), words.nth(4).boundingBox()]);
    expect(field?.y).toBeGreaterThanOrEqual((above?.y ?? 0) + (above?.height ?? 0));
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    const { violations } = await new AxeBuilder({ page }).include('.sides').analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([]);
    const place = await words.nth(4).boundingBox();
    await page.locator('.report-text [data-statement="4"]').first().click();
    await expect(words.nth(4)).toBeFocused();
    expect((await words.nth(4).boundingBox())?.height).toBe(place?.height);
  });

  test('work survives a reload, until it is started over', async ({ page, norland }) => {
    await page.goto(`${norland.address}contribute/`);
    await draft(page, report);
    await page.locator('[name=year]').fill('2031');
    await expect(page.locator('.of-entry .of-date input')).toHaveValue('2031-05-30');
    await page.locator('form.entry-form [name=title]').fill('Kept');
    await expect(page.locator('.preview h3')).toHaveText('Kept');
    await page.reload();
    await expect(page.locator('form.entry-form [name=title]')).toHaveValue('Kept');
    await expect(page.locator('[name=report]')).toHaveValue(report);
    await page.getByRole('button', { name: 'Start over' }).click();
    await page.reload();
    await expect(page.locator('[name=text]')).toHaveValue('');
    await expect(page.locator('[name=report]')).toHaveValue('');
  });

  test('what somebody wrote stays when the year changes, and is given up only when they say so', async ({
    page,
    norland,
  }) => {
    await page.goto(`${norland.address}contribute/`);
    await draft(page, report);
    await page.locator('form.entry-form [name=title]').fill('Mine');
    await page.locator('[name=year]').fill('2031');
    await expect(page.locator('.of-entry .of-issued input')).toHaveValue('2031-05-30');
    await page.locator('[name=year]').fill('2032');
    await expect(page.locator('.of-entry .of-date input')).toHaveValue('2032-05-30');
    expect(await markdown(page)).toContain('title: Mine\n');
    let answer = false;
    page.on('dialog', (dialog) => void (answer ? dialog.accept() : dialog.dismiss()));
    const asked = page.waitForEvent('dialog');
    await page.getByRole('button', { name: 'Draft the entry' }).click();
    await asked;
    expect(await markdown(page)).toContain('title: Mine\n');
    answer = true;
    await page.getByRole('button', { name: 'Draft the entry' }).click();
    await expect(page.locator('form.entry-form [name=title]')).not.toHaveValue('Mine');
  });

  test('a third hop stays while the form changes the first', async ({ page, norland }) => {
    await page.goto(`${norland.address}contribute/`);
    const hops = ['One', 'Two', 'Three'].map((agent) => `  - { agent: ${agent}, as: agency }`);
    await page.locator('[name=text]').fill(`---\nvia:\n${hops.join('\n')}\n---\n`);
    await page.locator('[data-list=via] .row:first-of-type [name=agent]').fill('Zero');
    await expect(page.locator('[name=text]')).toHaveValue(/agent: Zero[\s\S]*agent: Two[\s\S]*agent: Three/);
  });

  test('what a page told of itself is not told of another report', async ({ page, norland }) => {
    await page.goto(`${norland.address}contribute/`);
    const words = 'The ministers met in Port Ada for a third day. '.repeat(12);
    await draft(
      page,
      `<html><head><link rel="canonical" href="https://one.example/"></head><body><article><p>${words}</p></article></body></html>`,
    );
    await expect(page.locator('[name=text]')).toHaveValue(/https:\/\/one\.example\//);
    await draft(page, report);
    await expect(page.locator('[name=text]')).toHaveValue(/Port Ada/);
    expect(await markdown(page)).not.toContain('one.example');
  });

  test('a page without words leaves what was pasted', async ({ page, norland }) => {
    await page.goto(`${norland.address}contribute/`);
    const empty = '<html><body><div id="root"></div><script>1</script></body></html>';
    await draft(page, empty);
    await expect(page.locator('.drafted')).toHaveText('No statement was found in this text.');
    await expect(page.locator('[name=report]')).toHaveValue(empty);
  });

  test('leads to the page for a new file, filled in; what is too long for an address is copied', async ({
    page,
    norland,
    context,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto(`${norland.address}contribute/`);
    const short =
      '---\ntitle: Grain\ndate: 2031-05-30\nsource: { publisher: norland-news }\n---\n\n> Grain.\n>\n> — Ada Marsh on grain\n';
    await page.locator('[name=text]').fill(short);
    const open = page.locator('.send .open');
    await expect(open).toHaveAttribute('href', /filename=content%2Farticles%2F2031%2F2031-05-30-marsh-grain\.md/);
    const address = new URL((await open.getAttribute('href')) ?? '');
    expect(address.origin + address.pathname).toBe('https://github.com/norland/papers/new/main');
    expect(address.searchParams.get('value')).toBe(short);

    const long = `${short}\n${'Context in the author’s own words. '.repeat(400)}\n`;
    await page.locator('[name=text]').fill(long);
    await expect(open).toHaveAttribute('data-copies', 'true');
    await open.evaluate((link) => link.addEventListener('click', (event) => event.preventDefault()));
    await open.click();
    await expect(page.locator('.sent')).toContainText('too long for an address');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(long);
    const [file] = await Promise.all([page.waitForEvent('download'), page.locator('.send .download').click()]);
    expect(file.suggestedFilename()).toBe('2031-05-30-marsh-grain.md');
    expect(readFileSync(await file.path(), 'utf8')).toBe(long);
  });

  test('offers a file for each name that the collection lacks', async ({ page, norland }) => {
    await page.goto(`${norland.address}contribute/`);
    await page
      .locator('[name=text]')
      .fill(
        '---\ntitle: Grain\ndate: 2031-05-30\nsource: { publisher: The Harbour Post }\n---\n\n> Grain.\n>\n> — Nora Quill on ferries\n',
      );
    const files = page.locator('.new-names li');
    await expect(files.locator('code')).toHaveText([
      'content/publishers/the-harbour-post.md',
      'content/speakers/nora-quill.md',
      'content/topics/ferries.md',
    ]);
    await expect(files.nth(1).locator('pre')).toContainText('sort_name: Quill, Nora');
  });

  test('a saved page is read as its article', async ({ page, norland }) => {
    await page.goto(`${norland.address}contribute/`);
    const paragraphs = report
      .split('\n\n')
      .slice(3, 9)
      .map((text) => `<p>${text}</p>`);
    await draft(
      page,
      `<!doctype html><html><head><title>x</title><meta property="article:published_time" content="2031-05-30T10:00:00Z"></head><body><nav><a href="/">Home</a></nav><article><h1>Marsh says grain will pass</h1>${paragraphs.join('')}</article><footer>All rights reserved</footer></body></html>`,
    );
    await expect(page.locator('.of-entry .of-date input')).toHaveValue('2031-05-30');
    await expect(page.locator('form.entry-form [name=sourceTitle]')).toHaveValue('Marsh says grain will pass');
    await expect(page.locator('.said fieldset').first()).toBeVisible();
  });

  test('in Arabic, from the right', async ({ page, norland }) => {
    await page.goto(`${norland.address}ar/contribute/`);
    await page.locator('[name=report]').fill(report);
    await page.locator('form.report [type=submit]').click();
    await expect(page.locator('.drafted')).toContainText('المسودة');
    await page.locator('[name=year]').fill('2031');
    await expect(page.locator('.preview .statement .mode').first()).not.toBeEmpty();
  });
});

test('without scripts the page says what to do instead', async ({ browser, norland }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${norland.address}contribute/`);
  await expect(page.locator('.without-scripts')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Draft the entry' })).toBeHidden();
  await context.close();
});

test('a script that does not come leaves the same word, and none while it comes', async ({
  page,
  norland,
  problems,
}) => {
  await page.route('**/_astro/ContributePage*', (route) => route.abort());
  await page.goto(`${norland.address}contribute/`);
  await expect(page.locator('.without-scripts')).toBeVisible();
  // The browser says on its console what it could not load.
  expect(problems.splice(0)).not.toEqual([]);
  await page.unroute('**/_astro/ContributePage*');
  await page.reload();
  await expect(page.getByRole('button', { name: 'Draft the entry' })).toBeVisible();
  await expect(page.locator('.without-scripts')).toBeHidden();
});
