/** The look of a job summary at GitHub, light. */
export const STYLE = `:root { color-scheme: light; }
body { margin: 0; background: #f6f8fa; color: #1f2328; font: 16px/1.5 -apple-system, "Segoe UI", "Noto Sans", Helvetica, Arial, sans-serif, "Apple Color Emoji", "Segoe UI Emoji", "Noto Color Emoji"; }
main { max-width: 1012px; margin: 0 auto; padding: 32px 16px; }
h1 { font-size: 24px; font-weight: 600; margin: 0 0 24px; }
section { margin-bottom: 48px; }
section > h2 { font-size: 20px; font-weight: 600; margin: 0 0 8px; }
section > p { margin: 0 0 16px; color: #59636e; }
h2 span { display: inline-block; padding: 0 10px; border: 1px solid; border-radius: 2em; font-size: 12px; line-height: 22px; font-weight: 500; vertical-align: middle; }
.passed { color: #1a7f37; }
.stopped { color: #d1242f; }
article { border: 1px solid #d1d9e0; border-radius: 6px; background: #fff; overflow: hidden; }
article > header { padding: 8px 16px; border-bottom: 1px solid #d1d9e0; background: #f6f8fa; font-size: 14px; font-weight: 600; }
article > div { padding: 24px 32px; overflow-wrap: break-word; }
article h2 { margin: 24px 0 16px; padding-bottom: 0.3em; border-bottom: 1px solid #d1d9e0b3; font-size: 1.5em; line-height: 1.25; }
article p, article table, article blockquote, article ul { margin: 0 0 16px; }
article div > :first-child { margin-top: 0; }
article div > :last-child { margin-bottom: 0; }
article table { display: block; width: max-content; max-width: 100%; overflow: auto; border-collapse: collapse; }
article th { font-weight: 600; text-align: center; }
article th, article td { padding: 6px 13px; border: 1px solid #d1d9e0; }
article tr { border-top: 1px solid #d1d9e0b3; }
article tbody tr:nth-child(2n) { background: #f6f8fa; }
article blockquote { margin-left: 0; padding: 0 1em; border-left: 0.25em solid #d1d9e0; color: #59636e; }
article a { color: #0969da; }
article code { padding: 0.2em 0.4em; border-radius: 6px; background: #818b981f; font: 85% ui-monospace, SFMono-Regular, "SF Mono", Menlo, Consolas, monospace; white-space: break-spaces; }`;
