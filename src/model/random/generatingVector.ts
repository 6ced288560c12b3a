/** Three digits to the base 64 for each number, all of which are odd: (number - 1) / 2. As figures they would take twice the room. */
const packed =
  "AAAWTF5XB84gNhM2eTeikOexd8qikfx3jvu3eEbPclwuo4VrkqbIgY/Er1PpM/HdHdycxIpcF0zkowNzCPIKyI8Zy+CIo+fKE+fWtu/aXfLEMbddu6IFGSkn" +
  "9dPN0gQL94ovkV6TNjbWH9ZCEbGLewU1UJsSPIdbRtniPlEIMCDm7D8VS6PoVubH3xDQjK1lLiQdOiugnNc+pZqI9axwDWMP2CZkyqD+cSCMXL+Q7PqwQHvF" +
  "+fa++K0++uzleax8JZ6ftKU2MK7dRrg43WPwHdDP9yRd75hUQ+FVEK7dClNRFkyucFCYtz88pOgdCT0TSjm5dH9NgeX8I42XRSHbXbgjXUozmxYIUXjmagJd" +
  "0JbYcJspmfF2tALeR3ZiiiFQnc1JysO/TmpsOd5BvWPzyyKexJU+bmBRysvC4or2DsGq4FZDCZ7ZlYIbWEES05uG0jd8XBVM5PIPs0zA/FgF1/Br40GPSjbx" +
  "Ul5Z4ualXxf2mQZfV9Snsn2Sopaxpxzp1yXmsMRiI/UpyNHGevlAqSmlfeREzksAT9idNOxhtFTY+V2WDpLRnXkvadMkY9x5wzcfDW3PgluER8i9/sD8NnH/" +
  "gTjzBWbt+prq49KvJg8X8YmDSdl6wcIUxJNEHH72s14F1BNIskeq0+WM4A921TrFW9qhnzv71ZLvAgCpegz8GA0eixPRHps/l3JLjTNR9ClbRb/u03IrgIDi" +
  "2fwVqYNGXkF/2DFE+MnZQzSn0iL6r6bB04RRgK0gLkCELjSwdvMyoYR99n4lh7SWpMDoTBXYZ+ltYPEGFencvua7W4qgfgLwdg8z9qdT/2rNWPZlcW4xp1Ex" +
  "dOA1YUWZjJLV0oat9TRPij4Hwzanrah4SaU0gHlXmo6Z0kjqm94VmQiHND72qQitw/2HHm+ZlYRImYKwohOtV0ITfxVtAUJDCDgGBxKPLbSvCwrbgVNpLsGu" +
  "WR8S4e0EX65YO/7enKnjfbwA43eUKBT+Pd7RXfJsgthwvX1s1rrvNL5tSAx41HYkmsShHqBR9suP3yfFnUNnPx++tHS8eR9+Tw7x5IQY6G6LyIlNeACO1wBT" +
  "bN6d1OK9nYO5az95CmIdBbxNLAyxgpbi5qmysqR2uKis+KZ/BBVcxaUkcBcKn3g63vWJRzzf7VvQtX5B5/7FrrEMhuOqce5ZBWxyERmfpAMHHY2gZ9xYBVT1" +
  "lENBji7bAusfgPz1lSI/RSOQ63OSVUfWdNNsEv9+b+1a2xADYCjb2pZUHsuPGySKUONOXtVNu8aEVgVY8NmBHjSWaIxomIw8Z17QMBdh3aSUcxeyxthfyAkv" +
  "dXGy4FdwVTN3jBJbw4fEG4c3hzmNkqRrKs+/nP1raioSaXopVEnrrXfJAgceqmewzqK1CSD7wkmDIC0DnbRDiacNW2rTYL82bE06+bogRitUYau5puTwBRX2" +
  "/nCt1oMqlUTDHBbTqhaSL7UDDKPK77dVXe8v8DOQxCDRLANgx/E5JEOBQwXXQDeV7fKEhg/b987Petv2qjfBRszx8yDHqajcjr/zHvXcBTzekrUikHd5Cthh" +
  "d/jPJTAI3i9YfTah0vq9uKwauTOVnPAt7tdgh18Y6bDc/+Q0+N/SJOVM+CTXyKt72hTW5WDKjvsG1qTwjvvh14UFC6KyOeTiynGeogfjr/Y/0SVKD4kU3c3u" +
  "Xmk/rFe0cBDTmdirg3UoIblF5lN/8GioLNElpSJH0RzkIN+rV9/b8ueeFkqiyjbmm264dqnMePdfdx+1V4GzhVQXSCB9lbeigLnlH83x9WrP2m+4i7976LLH" +
  "j1NpChpVPcgb6DXYtZ8yW0KUjqAKtKFrez5TTyjLHZ+PO1ptXlW7zQeKpI57CVJD78VYoxB26unTFz4ZRhibflysaqoQu14h8Wk/7Qhle6LtrfskxztLDbQH" +
  "56Icy24rlMQwS5SrSSFn9+MOj3/OhqLjGP+SHnW2eBNhb17KBa/133/PBgj8lBs0QU1prn9GtNGMGNLVLFxj+DmPAWtWgyh9uoWPtapRxIYAka8Rb1JnjNdt" +
  "JJzwy/eSP2e0Z1iFLCucXlTNjCuVUuq2CKtdObEP6ejKAKdjtQ8f55dssPgZ29EcMqLxUULqoRWUVz3D0PQDz/ZW5f0DSxvn6zJ1UnEeucKJRXru6oL8mVRi" +
  "M7ZyNW19UzUzhnOEdfw0dtFNkoSYMXhpZJI6wVmS3kz+mZkT+f/l+ww9hN7XPCyyBXmT6yO0lgde1t7biyxvwC4ezIeXz0eWCbSdJX42yesVD5dBJPwGa64L" +
  "bm1hzSRw1++6HL400MmwlYvZXyzsZmUcN8l9KwI0asXq64rACqLfMPVK1AjWwYGng9k3GHMQWNQv8r/IeYToSYq81frHcsPJ0D2DwR6znJrzdm4XnoS00SmW" +
  "eRhTm63CsOltmFpbDA5eDFMklSuNK/nWQE+3ARfFivuCKbNYxz5o2JMhg53L25twRoWXT2Zrr106mH90myrd4H6dawqjxmAHkxu9zU6XONDI6C/kFZoQ7VrT" +
  "PiFhSklJMGLGqp0QDP9Y9yWAweHR+5cyCfPGzaHTrjJa7ohtJmfZ2BkxlavNPlqKMSHfdkthmJg451mYkqNCTJs7egR3KI/2C535QN0eoZwF+hmdAIEsiueM" +
  "kmxhngvXarUkghyj0+W0ZPOL01Idl8NFfG/5YeGtYbTfOajFkjj2IvvV3jL7cPVIelUaT55VjMOERnl2bGWYuImWf+c2WMTlA1pbh/8eac/oUNa46l8X7FH5" +
  "nx28x7NIuf6EfBvzVCqIPhJH5+EJuTQAh8V9Y6jG6zDxwMlwvTHt2IqaZKXeNULO0KDdpC15xKmFgOYzzoiGiPk+cQzXV34dlr5aHBpkRAve5SymuxXkNKVD" +
  "DOVNkOu6aK5EB1q3Fxe5aiqnhOFbZ232MYPfHbcU1O+/vHxTVj98oGRcwWHnhFbgE30p6KBA13d8lU5XWydLXwLM2P9HlRE4MQO1zYXkWAutXlvkyZEIZa/X" +
  "QMpP6Xs4sQHzyGrAtBiOwr7JDrDjbrrpiKheH/gRnxR34KUJAsI/REH8MFJSRyMmYNcs7ZHHWPmqWsb0s0TyD030t6ksx83bMT57nHl3UnW78sY7Ia2Q3GRC" +
  "ygkH8ByVijHXMId+F8Qd8pM/q6Ajfj+rmvymQ+A+vpr85XyUaMwXO3XkwiEdXAV4z62SiAMft979XgkqVl1FM54bC+Zk8bp2UhJVHM6qEFEa9ce+tjCg0+Nw" +
  "ywtg1Mm0rm5bHj7xmFTcIdsgKjNrhWTxMK1STAtDyL5UCy2L/GeCg58HgOafIPlLeLfHw4L0D+gjBu4UBcBDZHuPEJb4vxiHmrhBiL6na96q4jwsCxhG8048" +
  "7zdUBsviMHjdso8OvGA8WL23RuFmC1/NHF11NYM5tiw5+CVHjyN7HbEpQogqbs73GTHVZ9+zfRcTe+6av47udxJ58FIcTJMK5md1SBXrpoi6/oPbAM4FjX7M" +
  "Yl3B5cQvwY7r5+nnoVOxjoFY7VIMu2fSTlaFhrcnOBqv+oYvs286GJZWq8ajpHWgn8bvJ5qBJo++o1blB1Ep6/JN/IroaUNqx1J8T4JelrYVi+0ETIV6FEcH" +
  "2G+RVcrVVWyAAGYdwJu3BE5eBmxs2Y5Ou2nNBtWrg6i33LRTzQq193v2zVmgR7EVdnKwmYXAB0nPEYLE5dcgGePgUKikgRi1x2l6zGqggnFQEhF/xbIoEpie" +
  "R202Z1vAeemz9ZEwt0YZQw61WFH2B+pTWt74i8tkfzSGDW/CmL1tuVB1YJ134QhIxDXUPtN5i5FMrrEMAsxsQxFmH8wDjPD1Z2j8JitXZIVo2zO8BJvsP5Sb";
const digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/**
 * The generating vector of a lattice of up to 2^20 points, for any power of two from 2^10 on: the first 1,280 numbers of
 * lattice-32001-1024-1048576.3600, whose weights are of order 2, so that every two dimensions together are covered well.
 *
 * Source: Cools, Kuo and Nuyens, Constructing Embedded Lattice Rules for Multivariate Integration, SIAM Journal on Scientific
 * Computing 28 (2006); the table is F. Y. Kuo's, web.maths.unsw.edu.au/~fkuo/lattice.
 */
export const generatingVector: readonly number[] = Array.from({ length: packed.length / 3 }, (_, index) => {
  const [high, middle, low] = [0, 1, 2].map((place) => digits.indexOf(packed[3 * index + place]!)) as [
    number,
    number,
    number,
  ];
  return 2 * ((high * 64 + middle) * 64 + low) + 1;
});
