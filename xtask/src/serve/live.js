// Follows what `cargo xtask serve` makes of every change: loads the page again, or says what is wrong
// over what was last in order. It stands in no published page.
(() => {
  const site = document.currentScript.dataset.site;
  const words = {
    ar: 'هذه آخر أرقام سليمة. التعديل الأخير فيه خطأ:',
    fr: 'Ces chiffres sont les derniers qui étaient en ordre. La dernière modification contient une erreur :',
    en: 'These are the last figures that were in order. The latest change has a mistake:',
  };
  let box = null;

  function show(problem) {
    box?.remove();
    box = null;
    if (!problem) return;
    box = document.createElement('div');
    box.id = 'idmaj-problem';
    box.setAttribute('role', 'alert');
    Object.assign(box.style, {
      position: 'fixed', insetInline: '0', insetBlockEnd: '0', maxBlockSize: '50vh', overflow: 'auto', zIndex: '99999',
      padding: '16px', background: '#7a1f1f', color: '#fff', font: '15px/1.5 system-ui, sans-serif',
    });
    const lead = document.createElement('p');
    lead.textContent = words[document.documentElement.lang.slice(0, 2)] ?? words.en;
    Object.assign(lead.style, { margin: '0 0 8px', fontWeight: '700' });
    const text = document.createElement('pre');
    text.dir = 'ltr';
    text.textContent = problem;
    Object.assign(text.style, { margin: '0', whiteSpace: 'pre-wrap', font: 'inherit' });
    box.append(lead, text);
    document.body.append(box);
  }

  async function follow() {
    for (let seen = 0; ; ) {
      try {
        const told = await (await fetch(`/__idmaj/news/${seen}`)).text();
        const end = told.indexOf('\n');
        const [news, now] = told.slice(0, end).split(' ');
        if (now !== site) return location.reload();
        if (Number(news) !== seen) show(told.slice(end + 1));
        seen = Number(news);
      } catch {
        // The command was ended, and may be started again.
        await new Promise((resolve) => setTimeout(resolve, 1000));
      }
    }
  }

  addEventListener('DOMContentLoaded', follow);
})();
