// What the policy must refuse; shows that the page is watched.
try {
  console.log(new Function('return 1')());
} catch ({ name }) {
  console.log(name);
}
