import { expect, test } from 'vitest';
import { issuesPage } from '../../src/contributing/host-pages.ts';
import { securityText } from '../../src/exports/security-text.ts';

test('security.txt says where, until when, in which languages, and where it is published', () => {
  const text = securityText({
    contact: issuesPage({ address: 'https://github.com/norland/papers/', branch: 'main' }),
    until: 2033,
    address: 'https://example.org/timeline/',
    languages: ['en', 'ar'],
  });
  expect(text).toBe(`Contact: https://github.com/norland/papers/issues/new
Expires: 2033-01-01T00:00:00Z
Preferred-Languages: en, ar
Canonical: https://example.org/timeline/.well-known/security.txt
`);
});

test('a host that is not known has the repository itself, and a site without an address names no place', () => {
  const contact = issuesPage({ address: 'https://git.norland.example/papers', branch: 'main' });
  expect(contact).toBe('https://git.norland.example/papers');
  expect(securityText({ contact, until: 2033, address: undefined, languages: ['en'] })).not.toContain('Canonical');
});
