// The theme before the first paint is set by Starlight's ThemeProvider, which reads the same key.
const key = 'starlight-theme';
const system = matchMedia('(prefers-color-scheme: light)');
const systemTheme = (): Theme => (system.matches ? 'light' : 'dark');
const root = document.documentElement;

type Theme = 'light' | 'dark';

/** A button between day and night. Choosing what the system has anyway follows the system again. */
class ThemeSwitch extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector('button')!;
    const show = (theme: Theme): void => {
      root.dataset.theme = theme;
      button.setAttribute('aria-pressed', String(theme === 'dark'));
    };
    show(root.dataset.theme === 'light' ? 'light' : 'dark');
    button.addEventListener('click', () => {
      const theme = root.dataset.theme === 'light' ? 'dark' : 'light';
      show(theme);
      remember(theme === systemTheme() ? '' : theme);
    });
    system.addEventListener('change', () => {
      if (!remembered()) show(systemTheme());
    });
  }
}

function remembered(): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null; // storage may be forbidden: then the choice lasts for the page
  }
}

function remember(theme: Theme | ''): void {
  try {
    localStorage.setItem(key, theme);
  } catch {
    // as above
  }
}

customElements.define('theme-switch', ThemeSwitch);
