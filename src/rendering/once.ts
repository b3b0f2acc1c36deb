import type { SafeHtml } from './html.ts';
import type { Setting } from './setting.ts';

/** Renders each thing once in each setting: what stands on many pages is the same on all of them. */
export function once<Of extends object>(
  render: (of: Of, setting: Setting) => SafeHtml,
): (of: Of, setting: Setting) => SafeHtml {
  const rendered = new WeakMap<Setting, WeakMap<Of, SafeHtml>>();
  return (of, setting) => {
    const ofSetting = rendered.get(setting) ?? new WeakMap<Of, SafeHtml>();
    rendered.set(setting, ofSetting);
    const made = ofSetting.get(of) ?? render(of, setting);
    ofSetting.set(of, made);
    return made;
  };
}
