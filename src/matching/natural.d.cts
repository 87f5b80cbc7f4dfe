// What is used of natural, file by file: its root would bring database clients and print on standard output.

declare module 'natural/lib/natural/tfidf/tfidf.js' {
  interface TfIdf {
    addDocument: (terms: string[]) => void
    idf: (term: string) => number
  }
  const TfIdf: new () => TfIdf
  export default TfIdf
}

declare module 'natural/lib/natural/distance/jaro-winkler_distance.js' {
  const similarity: (a: string, b: string, options?: { ignoreCase?: boolean }) => number
  export default similarity
}

declare module 'natural/lib/natural/stemmers/porter_stemmer.js' {
  const stemmer: { stem: (word: string) => string }
  export default stemmer
}
