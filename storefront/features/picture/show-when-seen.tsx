/**
 * Tells the style sheet that there are scripts, and whether a place is remembered (room is kept for what will be said
 * of it). Then watches boxes of motifs, also those that come later; written by hand since it runs before any
 * bundle has loaded.
 */
const SHOW_WHEN_SEEN = `(()=>{const d=document.documentElement.dataset;d.js="";if(/(^|; )lieu=/.test(document.cookie))d.lieu="";const o=new IntersectionObserver(l=>l.forEach(e=>{if(e.isIntersecting){o.unobserve(e.target);e.target.dataset.vu=""}}),{rootMargin:"60px"});const f=n=>{if(n.matches?.(".mo"))o.observe(n);n.querySelectorAll?.(".mo:not([data-vu])").forEach(x=>o.observe(x))};f(document);new MutationObserver(l=>l.forEach(m=>m.addedNodes.forEach(f))).observe(document.documentElement,{childList:true,subtree:true})})()`

/** Sets the pictures of motifs when they come into view; without scripts all of them are set by the style sheet. */
export const ShowWhenSeen = () => <script dangerouslySetInnerHTML={{ __html: SHOW_WHEN_SEEN }} />
