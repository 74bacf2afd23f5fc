### Magkano ang gastos ng mga manggagawa sa pag-recruit: mga bilang, table, at graph.

costs-title = Magkano ang gastos ng mga manggagawa sa pag-recruit
costs-lead = Para makuha ang trabaho, ang kalahati ng mga manggagawa ay nagbayad ng hanggang { $half } ng kita nila sa ibang bansa; ang apat sa bawat lima ay hanggang { $four }.
costs-months = { $months } buwan
costs-workers = Manggagawa
costs-about = mga { $count }
costs-mean = Average
costs-more-than-month = Nagbayad nang higit sa isang buwang kita
costs-nothing = Walang binayaran
costs-half = Kalahati, nagbayad nang hanggang
costs-half-short = Kalahati
costs-four-of-five = Apat sa lima
costs-of-totals = Lahat ng gastos, hinati sa lahat ng kita
costs-of-totals-short = Sa kabuuan
costs-figures = Mga bilang
costs-several-currencies = iba-ibang uri ng pera
costs-how =
    { $count ->
        [one] Lahat ng binayaran ng mga manggagawa at pamilya nila para sa unang trabaho sa isang bansa na nagsimula sa loob ng { $count } taon bago ang { $day }, hinati sa kita sa unang buong buwan nito (indicator 10.7.1 ng Sustainable Development Goals).
       *[other] Lahat ng binayaran ng mga manggagawa at pamilya nila para sa unang trabaho sa isang bansa na nagsimula sa loob ng { $count } na taon bago ang { $day }, hinati sa kita sa unang buong buwan nito (indicator 10.7.1 ng Sustainable Development Goals).
    }
costs-quintile = Nasa pagitan ng dalawang manggagawa ang ikaapat na quintile (linear, type 7); kung sa nearest rank, { $months } ito.
costs-without-interest = Kung walang interes sa utang, ang average ay { $months }.
costs-sdg = I-download sa anyo ng SDG database

## Mga table at graph.

costs-by-sex = Babae at lalaki
costs-by-corridor = Ayon sa biyahe
costs-by-occupation = Ayon sa uri ng trabaho
costs-by-half-year = Sa paglipas ng panahon
costs-of-sex = Kasarian
costs-of-corridor = Mula at papunta
costs-of-occupation = Uri ng trabaho
costs-of-half-year = Simula ng trabaho
workers-women = Babae
workers-men = Lalaki
workers-other = Iba pa
half-year-1 = Enero hanggang Hunyo { $year }
half-year-2 = Hulyo hanggang Disyembre { $year }
costs-plot = { $heading }: ilang buwang kita ang pinakamataas na binayaran ng kalahati ng mga manggagawa, at ng apat sa bawat lima.
costs-plot-group = { $group }: { $half }, at { $four }
costs-plot-caption = Sa buwan ng kita. Ang dulo ng bar ay ang pinakamataas na binayaran ng kalahati ng mga manggagawa, ang guhit ay ang pinakamataas na binayaran ng apat sa bawat lima; nasa tabi nito ang dalawang numero.
costs-not-shown = hindi ipinapakita: { $why }
hidden-few = masyadong kaunti ang manggagawa
hidden-one-agency = halos lahat ay sa isang agency
hidden-beside = makikilala mula rito ang isang maliit na grupo

## Ano ang hindi sinasabi ng mga bilang.

costs-none =
    { $count ->
        [one] Wala pang mga bilang: mas kaunti sa { $count } ang manggagawang puwedeng bilangin.
       *[other] Wala pang mga bilang: mas kaunti sa { $count } ang manggagawang puwedeng bilangin.
    }
costs-suppression = Hindi ipinapakita ang mga grupong mas kaunti sa { $least } ang manggagawa, at ang mga grupong higit sa { $percent } porsiyento ay sa isang agency, pati ang iba na magagamit para makuwenta ang mga iyon; ni-round sa { $rounded } ang mga bilang.
costs-not-all = Ito ang mga manggagawang ini-report ng mga agency o tinanong, hindi lahat ng umalis.
costs-incomes = Alam ang kita mula sa: { $parts }.
# Gaya ng sa English.
costs-part = { $what } ({ $count })
costs-part-about = { $what } (mga { $count })
costs-part-few = { $what } (iilan)
income-paid-month = suweldo sa unang buong buwan
income-stated-month = kita sa unang buwan ayon sa agency
income-agreed-wage = suweldong napagkasunduan, dahil hindi alam kung magkano ang dumating
costs-not-counted = Hindi binilang: { $parts }.
left-out-not-arrived = walang nakasaad na pagdating
left-out-cancelled = kinansela ang placement
left-out-short-stay = kontratang wala pang isang taon
left-out-earlier-job = ibang trabaho ng parehong manggagawa ang binilang
left-out-outside-period = mas maagang nagsimula ang trabaho
left-out-rejected-rows = hindi mabasa ang mga row
left-out-costs-not-stated = walang nagsasabi kung magkano ang binayaran
left-out-no-rate = hindi alam ang palitan ng pera sa araw na iyon
left-out-no-income = hindi alam ang kita
costs-no-accusation = Walang agency na pinapangalanan dito, at walang bilang dito na dahilan para akusahan ang sinuman.
