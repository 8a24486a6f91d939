// Runs before anything is drawn: leads addresses of other pages there, says on <html> whether the page
// answers its address as it stands, loads the explorer, and says so when that is late or cannot be.
// Styles do the showing and hiding.
(() => {
  const { dataset, lang } = document.documentElement;
  const script = document.currentScript.dataset;
  // Taken now: the address may be another by the time something is asked for.
  const there = (name) => new URL(name, document.baseURI).href;
  const asked = new URLSearchParams(location.search);
  const unless = (states, next) => {
    if (!states.includes(dataset.state)) dataset.state = next;
  };

  const contents = { ar: script.contentAr, fr: script.contentFr, en: script.contentEn };
  const details = { ar: script.detailsAr, fr: script.detailsFr, en: script.detailsEn };
  const language = asked.getAll('lang').findLast((code) => Object.hasOwn(contents, code)) ?? lang.slice(0, 2);

  // Briefs and the like are pages of their own; their addresses within the explorer lead there.
  const page = [asked.get('view'), asked.get('id')].filter(Boolean).join('/');
  if (page && script.pages.split(' ').includes(page)) {
    const folder = { ar: '', fr: 'fr/', en: 'en/' }[language];
    location.replace(`${there(script.root)}${folder}${page}/`);
    return;
  }

  // What of the page another page shows.
  const embed = asked.get('embed');
  if (['full', 'compact', 'clean'].includes(embed)) dataset.embed = embed;

  // A page that stands for everything must not be read as the answer to a narrower question.
  dataset.asked = location.search === '' ? 'own' : 'other';
  dataset.state = 'loading';
  setTimeout(() => unless(['lives', 'still', 'broken'], 'late'), 5000);

  // What can be read already is drawn first: the explorer would take the line and the processor from
  // it. A page that is not in sight may never be drawn.
  const drawn = new Promise((resolve) => {
    if (dataset.asked === 'other' || document.hidden) resolve();
    new PerformanceObserver(resolve).observe({ type: 'paint', buffered: true });
    setTimeout(resolve, 3000);
  });
  const load = async (name) => {
    const response = await fetch(there(name));
    if (!response.ok) throw new Error(`${response.status}: ${name}`);
    return response;
  };
  // What only the card of a figure says is asked for by the explorer, once it is wanted; and the
  // names in every language, once somebody looks for words.
  window.idmajDetails = () => load(details[language]).then((response) => response.arrayBuffer());
  window.idmajNames = () => load(script.names).then((response) => response.text());
  // Charts are posters until somebody is there to choose: they are drawn with the first sign of that,
  // or at once where the page has no poster that answers.
  const signs = ['pointermove', 'pointerdown', 'touchstart', 'keydown', 'wheel', 'scroll', 'focusin', 'beforeprint'];
  const somebody = new Promise((resolve) => {
    if (dataset.asked === 'other') resolve();
    for (const sign of signs) addEventListener(sign, resolve, { once: true, passive: true, capture: true });
  });
  window.idmajVisitor = () => somebody;
  // What was loaded opens again without a network, and once somebody is there all that they may come to
  // use. A browser, a host or a frame may refuse that, and the page is the same without.
  const keep = async () => {
    try {
      if (!script.worker) return;
      await navigator.serviceWorker.register(there(script.worker));
      const { active } = await navigator.serviceWorker.ready;
      const loaded = performance.getEntriesByType('resource').map(({ name }) => name);
      const all = [location.href, ...loaded];
      active.postMessage(all);
      await somebody;
      active.postMessage([...all, ...[details[language], script.names].map(there)]);
    } catch {}
  };
  // The explorer takes the page over as a whole, so it waits for its end.
  const whole = new Promise((resolve) => addEventListener('DOMContentLoaded', resolve));
  const parts = () =>
    Promise.all([
      import(there(script.module)),
      load(script.wasm),
      load(contents[language]).then((response) => response.arrayBuffer()),
    ]);
  Promise.all([drawn.then(parts), whole])
    .then(([[bindings, wasm, content]]) => {
      window.idmajContent = new Uint8Array(content);
      return bindings.default({ module_or_path: wasm });
    })
    .then(keep)
    .catch((reason) => {
      console.error(reason);
      unless(['lives', 'broken'], 'still');
    });
})();
