const api = globalThis.browser ?? globalThis.chrome;

// A shadow root, because the real panel is made of them: the drivers must find fields inside.
const form = document.querySelector('tiny-form').attachShadow({ mode: 'open' });
form.innerHTML = '<label>Note <input></label> <button>Keep</button> <ul></ul>';

const status = document.querySelector('[role=status]');
const showWhatWasRead = async () => {
  status.textContent = (await api.storage.local.get('read')).read ?? 'nothing read';
};
api.storage.onChanged.addListener(showWhatWasRead);

const database = new Promise((resolve, reject) => {
  const opening = indexedDB.open('tiny', 1);
  opening.onupgradeneeded = () => opening.result.createObjectStore('notes', { autoIncrement: true });
  opening.onsuccess = () => resolve(opening.result);
  opening.onerror = () => reject(opening.error);
});

async function showNotes() {
  const asking = (await database).transaction('notes').objectStore('notes').getAll();
  const notes = await new Promise((resolve) => (asking.onsuccess = () => resolve(asking.result)));
  form
    .querySelector('ul')
    .replaceChildren(...notes.map((note) => Object.assign(document.createElement('li'), { textContent: note })));
}

form.querySelector('button').addEventListener('click', async (event) => {
  const note = `${form.querySelector('input').value} (${event.isTrusted ? 'real' : 'made-up'} click)`;
  const writing = (await database).transaction('notes', 'readwrite', { durability: 'strict' });
  writing.objectStore('notes').add(note);
  writing.oncomplete = showNotes;
});

void showWhatWasRead();
void showNotes();

if (location.hash === '#broken') {
  console.error('a complaint');
  throw new Error('a bug');
}
