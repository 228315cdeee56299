import { createHash } from 'node:crypto';
import type { Plugin } from 'vite';

/** What a page of its own may do: run the one script that it brings, and nothing from anywhere else. */
const policyOf = (script: string, style: string): string =>
  [
    `default-src 'none'`,
    `script-src '${script}'`,
    `style-src '${style}'`,
    `img-src data: blob:`,
    `font-src data:`,
    `worker-src blob:`,
    `base-uri 'none'`,
    `form-action 'none'`,
  ].join('; ');

const hashOf = (text: string): string =>
  `sha256-${createHash('sha256').update(text).digest('base64')}`;

/** A script may stand in a page only where nothing in it ends the element or begins a comment. */
const insideScript = (code: string): string =>
  code.replace(/<(?=\/script|script|!--)/gi, '\\x3C').trim();

/** Puts the one script and the one style sheet of a build into its page, under a policy that allows nothing else. */
export const singleFile = (name: string): Plugin => ({
  name: 'entremise-single-file',
  enforce: 'post',
  generateBundle(_options, bundle) {
    const files = Object.values(bundle);
    const page = files.find((file) => file.type === 'asset' && file.fileName.endsWith('.html'));
    const [code, ...others] = files.filter((file) => file.type === 'chunk');
    const sheets = files.filter((file) => file.type === 'asset' && file.fileName.endsWith('.css'));
    if (page?.type !== 'asset' || code === undefined || others.length > 0)
      throw new Error(
        `One page and one script were expected, not ${Object.keys(bundle).join(', ')}.`,
      );
    const script = insideScript(code.code);
    const style = sheets
      .map((sheet) => (sheet.type === 'asset' ? String(sheet.source) : ''))
      .join('\n');
    const policy = policyOf(hashOf(script), hashOf(style));
    const html = String(page.source)
      .replace(/<script type="module"[^>]*src=[^>]*><\/script>\s*/g, '')
      .replace(/<link rel="(?:stylesheet|modulepreload)"[^>]*>\s*/g, '')
      .replace(
        '<meta charset="utf-8" />',
        () =>
          `<meta charset="utf-8" />\n    <meta http-equiv="Content-Security-Policy" content="${policy}" />`,
      )
      .replace('</head>', () => `<style>${style}</style>\n  </head>`)
      .replace('</body>', () => `<script type="module">${script}</script>\n  </body>`);
    for (const file of Object.keys(bundle)) delete bundle[file];
    this.emitFile({ type: 'asset', fileName: name, source: html });
  },
});
