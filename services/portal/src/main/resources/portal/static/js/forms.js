// What forms do besides being sent: the number of an insurance account is looked at while it is typed, the last day of a course is
// filled in from the first, what takes long shows that it is at work, and a form that came back begins at what is wrong with it.

const digitsOf = text => text.replace(/\D/g, '').slice(0, 11);

/** 11223344595 as it is printed, 112-233-445 95; what is there of it while it is typed. */
export const formatted = digits =>
  [digits.slice(0, 3), digits.slice(3, 6), digits.slice(6, 9)].filter(Boolean).join('-') +
  (digits.length > 9 ? ` ${digits.slice(9)}` : '');

/** Whether eleven digits are a number of an insurance account; those up to 001-001-998 have no check digits. */
export const isSnils = digits => {
  if (digits.length !== 11) return false;
  const number = digits.slice(0, 9);
  if (new Set(number).size === 1) return false;
  const sum = [...number].reduce((so, digit, i) => so + Number(digit) * (9 - i), 0);
  return Number(number) <= 1001998 || Number(digits.slice(9)) === sum % 101 % 100;
};

for (const field of document.querySelectorAll('[data-snils]')) {
  const check = document.getElementById(`${field.id}-check`);
  const look = () => {
    const digits = digitsOf(field.value);
    const wrong = digits.length > 0 && !isSnils(digits);
    check.textContent = wrong ? field.dataset.wrong : '';
    if (digits.length === 11) field.value = formatted(digits);
  };
  field.addEventListener('input', () => {
    // only at its end: a correction in the middle must not throw the cursor about
    if (field.selectionStart === field.value.length && !field.value.match(/[^\d\s-]/)) {
      field.value = formatted(digitsOf(field.value));
    }
    if (digitsOf(field.value).length === 11) look();
    else check.textContent = '';
  });
  field.addEventListener('change', look);
}

for (const form of document.querySelectorAll('form[data-course]')) {
  const { from, to } = form.elements;
  let own = '';
  from.addEventListener('change', () => {
    if ((to.value && to.value !== own) || !from.value) return;
    const last = new Date(`${from.value}T00:00:00Z`);
    last.setUTCDate(last.getUTCDate() + Number(form.dataset.course));
    own = to.value = last.toISOString().slice(0, 10);
  });
}

// What takes long says so, and is not sent twice.
for (const form of document.querySelectorAll('form[data-busy]')) {
  const [button, busy] = [form.querySelector('[type=submit]'), form.querySelector('.busy')];
  const show = working => {
    button.disabled = working;
    busy.hidden = !working;
  };
  form.addEventListener('submit', () => show(true));
  addEventListener('pageshow', () => show(false));
}

document.getElementById('faults')?.focus();
