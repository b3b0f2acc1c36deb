import AxeBuilder from '@axe-core/playwright';
import { kinds } from './kinds.ts';
import { expect, test } from './sites.ts';

for (const [kind, path] of Object.entries(kinds)) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`axe finds nothing on a page of kind ${kind}, ${colorScheme}`, async ({ page, norland }) => {
      await page.emulateMedia({ colorScheme });
      await page.goto(norland.address + path);
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
    });
  }

  test(`${kind} needs no sideways scrolling at 320 pixels`, async ({ page, norland }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(norland.address + path);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });
}

test('axe finds nothing on the open search, in both themes', async ({ page, norland }) => {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await page.goto(norland.address);
    await page.keyboard.press('/');
    await page.getByRole('combobox').fill('Marsh');
    await expect(page.getByRole('listbox').getByRole('option').first()).toBeVisible();
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
  }
});

test('axe finds nothing on the shipped home page, an entry, an occasion and a theme', async ({ page, shipped }) => {
  for (const path of [
    '',
    'articles/2017-03-29-lavrov-national-interest/',
    'occasions/2013-08-29-house-of-commons-emergency-debate-on-syria/',
    'themes/kennedy-and-khrushchev/',
  ]) {
    await page.goto(shipped.address + path);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);
  }
});

test('the keyboard reaches the statements first, then everything, with a visible mark', async ({ page, norland }) => {
  await page.goto(norland.address);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to the statements' })).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  const inMain = await page.evaluate(() => document.activeElement?.closest('main') !== null);
  expect(inMain).toBe(true);
  const outline = await page.evaluate(
    () => document.activeElement && getComputedStyle(document.activeElement).outlineStyle,
  );
  expect(outline).toBe('solid');
});

test('right-to-left words stand right', async ({ page, norland }) => {
  await page.goto(`${norland.address}articles/kornev-letter/`);
  const words = page.locator('[id="المضيق-مفتوح"] .words p');
  expect(await words.evaluate((element) => getComputedStyle(element).direction)).toBe('rtl');
});

test('a dated page marks the statement that its address names', async ({ page, norland }) => {
  await page.goto(`${norland.address}articles/grain-talks/#nobody-asked`);
  await expect(page.locator(':target')).toContainText('Nobody asked us to stop the ships.');
});

test('an earlier address leads to the statement that it names, and back to where somebody came from', async ({
  page,
  norland,
}) => {
  await page.goto(norland.address);
  await page.goto(`${norland.address}articles/grain-before-winter/?mark=ships#nobody-asked`);
  await expect(page).toHaveURL(`${norland.address}articles/grain-talks/#nobody-asked`);
  await expect(page.locator(':target')).toContainText('Nobody asked us to stop the ships.');
  await expect(page.locator(':target mark')).toHaveText('ships');
  await page.goBack();
  await expect(page).toHaveURL(norland.address);
});

test.describe('an address whose page is no more', () => {
  test.beforeEach(({ problems }) => {
    // The server answers 404 first, and the browser says so on its console.
    Object.defineProperty(problems, 'push', { value: () => 0 });
  });

  for (const [address, present] of [
    ['ar/articles/grain-talks/#nobody-asked', 'articles/grain-talks/#nobody-asked'],
    ['ar/speakers/ada-marsh/topics/trade/', 'speakers/ada-marsh/topics/trade/'],
    ['speakers/ada-marsh/topics/strait/', 'speakers/ada-marsh/#strait'],
    ['speakers/ada-marsh/by-date/', 'speakers/ada-marsh/'],
  ] as const) {
    test(`${address} leads to ${present}`, async ({ page, norland }) => {
      await page.goto(norland.address + address);
      await expect(page).toHaveURL(norland.address + present);
      await expect(page.locator('h1')).not.toHaveText('Not found');
    });
  }

  test('leads nowhere when nothing stands in its place', async ({ page, norland }) => {
    await page.goto(`${norland.address}articles/nothing/`);
    await expect(page.locator('.lede')).toBeVisible();
    await expect(page).toHaveURL(`${norland.address}articles/nothing/`);
  });
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('every page reads, and every step from the timeline to a statement is a link', async ({ page, norland }) => {
    for (const path of Object.values(kinds)) {
      await page.goto(norland.address + path);
      await expect(page.locator('h1')).toBeVisible();
      await expect(page.locator('.open-search')).toBeHidden();
    }
    await page.goto(norland.address);
    await page.getByRole('link', { name: 'Topics', exact: true }).click();
    await page.getByRole('main').getByRole('link', { name: 'the Strait' }).click();
    await page.getByRole('link', { name: 'By date' }).click();
    await page
      .getByRole('link', { name: /^Link: / })
      .first()
      .click();
    await expect(page).toHaveURL(/articles\/[^/]+\/#[^/]+$/);
  });

  test('an earlier address leads to the present one', async ({ page, norland }) => {
    await page.goto(`${norland.address}articles/grain-before-winter/`);
    await expect(page).toHaveURL(`${norland.address}articles/grain-talks/`);
  });
});

for (const path of ['', kinds.entry, kinds.speaker, kinds.topic, kinds.results, kinds.contribute, kinds.data])
  test(`/${path} needs no sideways scrolling on a phone with text of twice the size`, async ({ page, norland }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(norland.address + path);
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '200%';
    });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  });

for (const width of [320, 390, 430, 1280])
  test(`at ${width} pixels the way to cite a statement begins no line while there is room in the one above`, async ({
    page,
    shipped,
  }) => {
    await page.setViewportSize({ width, height: 844 });
    await page.goto(`${shipped.address}occasions/2013-08-29-house-of-commons-emergency-debate-on-syria/`);
    const alone = await page.locator('.statement .foot').evaluateAll(
      (feet) =>
        feet.filter((foot) => {
          const link = [...(foot.querySelector('.fine')?.lastElementChild?.getClientRects() ?? [])].at(-1);
          const cite = foot.querySelector('.cite')?.getBoundingClientRect();
          if (!link || !cite) return false;
          const room = foot.getBoundingClientRect().right - link.right;
          return cite.top > link.top + link.height / 2 && room > cite.width + 24;
        }).length,
    );
    expect(alone).toBe(0);
  });

for (const width of [390, 768, 1280])
  test(`at ${width} pixels no year of the coverage stands over another`, async ({ page, shipped }) => {
    await page.setViewportSize({ width, height: 844 });
    await page.goto(`${shipped.address}coverage/`);
    const labels = page.locator('.year-bars g:is(.on-phone, .on-desk) text:visible');
    const spans = await labels.evaluateAll((texts) =>
      texts.map((text) => text.getBoundingClientRect()).map(({ left, right }) => ({ left, right })),
    );
    expect(spans.length).toBeGreaterThan(3);
    expect(spans.filter(({ left }, at) => left < (spans[at - 1]?.right ?? -Infinity))).toEqual([]);
  });

test('the name of a file of the data stands in one line on a phone', async ({ page, norland }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(`${norland.address}data/`);
  const heights = await page.locator('.files tbody th').evaluateAll((names) =>
    names.map((name) => {
      const range = document.createRange();
      range.selectNodeContents(name);
      return range.getClientRects().length;
    }),
  );
  expect(new Set(heights)).toEqual(new Set([1]));
});
