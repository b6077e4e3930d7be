/**
 * What Pagefind's interface says in Chinese, by its own keys. It has these words itself, but its npm build never looks at
 * the page's language.
 */
export const searchWordsInChinese = {
  clear_search: '清除',
  load_more: '更多结果',
  search_label: '站内搜索',
  zero_results: '没有找到“[SEARCH_TERM]”',
  many_results: '“[SEARCH_TERM]”：共 [COUNT] 条结果',
  one_result: '“[SEARCH_TERM]”：共 [COUNT] 条结果',
  alt_search: '没有找到“[SEARCH_TERM]”，下面是“[DIFFERENT_TERM]”的结果',
  search_suggestion: '没有找到“[SEARCH_TERM]”，可以试试：',
  searching: '正在搜索“[SEARCH_TERM]”……',
};
