law-in-force = នៅជាធរមាន
law-ended = ចប់ហើយ
law-unknown = មិនដឹងសម្រាប់ថ្ងៃនោះ
law-not-yet = មិនទាន់ចូលជាធរមាន
