// Embeds the explanation suite by its published loader. Without the suite every page of the case system still works.
const LOADER = '/shiming/screens/loader.js';
const RETRY_MS = 15000;

async function token() {
  const answer = await fetch('/host/token', { method: 'POST', credentials: 'same-origin' });
  if (!answer.ok) {
    throw new Error(`token: ${answer.status}`);
  }
  return answer.text();
}

function showAbsent(absent) {
  document.querySelectorAll('[data-suite-absent]').forEach((sentence) => {
    sentence.hidden = !absent;
  });
}

async function embed() {
  try {
    // Asked first, because a browser may remember a module that once failed to load.
    const there = await fetch(LOADER, { credentials: 'same-origin', cache: 'no-cache' });
    if (!there.ok) {
      throw new Error(`loader: ${there.status}`);
    }
    const { start } = await import(LOADER);
    await start({
      token,
      caseUrl: (caseNumber) => `/host/case?number=${encodeURIComponent(caseNumber)}`,
      screenUrl: (id) => `/host/screen/${encodeURIComponent(id)}`,
    });
    showAbsent(false);
  } catch (error) {
    showAbsent(true);
    setTimeout(embed, RETRY_MS);
  }
}

if (document.querySelector('shiming-slot, shiming-screen')) {
  embed();
}
