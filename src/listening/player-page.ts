import * as vscode from 'vscode';

/** The page of the player. Nothing of a draft, a transcript or a recording is in it: that is told to it as data. */
export function playerPage(webview: vscode.Webview, folder: vscode.Uri): string {
  const nonce = newNonce();
  const at = (name: string) => webview.asWebviewUri(vscode.Uri.joinPath(folder, name)).toString();
  const policy = [
    "default-src 'none'",
    `media-src ${webview.cspSource}`,
    `style-src ${webview.cspSource}`,
    `script-src 'nonce-${nonce}'`,
  ].join('; ');
  const button = (id: string, label: string) => `<button type="button" id="${id}">${escaped(label)}</button>`;
  return `<!DOCTYPE html>
<html lang="${escaped(vscode.env.language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<link rel="stylesheet" href="${at('player.css')}">
<title>${escaped(vscode.l10n.t('Recording'))}</title>
</head>
<body>
<main>
<h1 id="heading"></h1>
<blockquote id="words"></blockquote>
<div id="stage"></div>
<p id="unplayable" role="alert" hidden></p>
<div id="buttons">
${button('back', vscode.l10n.t('−5 s'))}
${button('play', vscode.l10n.t('Play or Pause'))}
${button('on', vscode.l10n.t('+5 s'))}
${button('passage', vscode.l10n.t('To the Passage'))}
</div>
<p id="keys">${escaped(vscode.l10n.t('Space plays and pauses, the arrow keys go five seconds back and on, Home goes to the passage.'))}</p>
</main>
<script nonce="${nonce}" src="${at('player.js')}"></script>
</body>
</html>`;
}

function newNonce(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('');
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
